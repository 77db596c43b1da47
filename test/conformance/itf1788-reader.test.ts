import { describe, expect, it } from 'vitest';
import { readNumber, readStatements } from './itf1788/reader.js';

describe('a number of the test data', () => {
  it('is read exactly where it is hexadecimal, subnormal ones too', () => {
    expect(readNumber('0X1.8P+1')).toBe(3);
    expect(readNumber('-0x1.FFFFFFFFFFFFFp1023')).toBe(-Number.MAX_VALUE);
    expect(readNumber('0X0.0000000000001P-1022')).toBe(Number.MIN_VALUE);
    expect(readNumber('0X1P-52')).toBe(2 ** -52);
    expect(readNumber('-0X0P+0')).toBe(-0);
  });

  it('is the nearest double where it is decimal', () => {
    expect(readNumber('0.1')).toBe(0.1);
    expect(readNumber('-0.0')).toBe(-0);
    expect(['infinity', '+infinity', '-infinity', 'NaN'].map(readNumber)).toEqual([
      Infinity,
      Infinity,
      -Infinity,
      NaN,
    ]);
  });

  it('is refused where a double does not hold it, or where it is no number', () => {
    for (const text of ['0x1.00000000000001p0', '0x1p-1075', '0x1p1024', '1..2', 'one', ''])
      expect(() => readNumber(text)).toThrow();
  });
});

describe('a file of the test data', () => {
  it('is read with its lines, cases, decorations and several results', () => {
    const statements = readStatements(`/* a comment;
 of two lines */
testcase first {
    add [1.0,2.0]_com [entire] = [entire]_dac; // the rest
    midRad [empty] = NaN NaN;
}
testcase second { pown [-1.0, 0x1p1] 3 = [-1.0,8.0];
    isEmpty [nai] = false; }
`);
    expect(statements.map(({ line, testcase, operation }) => [line, testcase, operation])).toEqual([
      [4, 'first', 'add'],
      [5, 'first', 'midRad'],
      [7, 'second', 'pown'],
      [8, 'second', 'isEmpty'],
    ]);
    expect(statements[0]?.given).toEqual([
      { kind: 'interval', lower: 1, upper: 2, decoration: 'com' },
      { kind: 'interval', lower: -Infinity, upper: Infinity, decoration: undefined },
    ]);
    expect(statements[1]?.expected).toHaveLength(2);
    expect(statements[2]?.given[1]).toEqual({ kind: 'number', value: 3 });
    expect(statements[3]?.given[0]).toEqual({ kind: 'nai' });
  });

  it('is refused, with the line, where something in it is not understood', () => {
    expect(() => readStatements('testcase a {\n add [2.0,1.0] [1.0,1.0] = [1.0,1.0]; }')).toThrow(
      /line 2.*not an interval/,
    );
    expect(() => readStatements('testcase a {\n\n nonsense; }')).toThrow(/line 3/);
    expect(() => readStatements('add [1.0,1.0] [1.0,1.0] = [2.0,2.0];')).toThrow('not read');
    expect(() => readStatements('testcase a { pos [1.0,2.0]_xyz = [1.0,2.0]; }')).toThrow();
  });
});
