import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS, parseExactJson } from '../../src/models/exact-json.js';

describe('exact JSON', () => {
  test('keeps numbers that are no small integers as they are written', () => {
    expect(parseExactJson('[0.1, -2.50e-3, 1E5, 1.0, 12345678901234567890]')).toEqual([
      '0.1',
      '-2.50e-3',
      '1E5',
      '1.0',
      '12345678901234567890',
    ]);
    expect(parseExactJson('{"a": [1, -20, 0]}')).toEqual({ a: [1, -20, 0] });
  });

  test('does not round what a double would', () => {
    expect(parseExactJson('0.99999999999999999999')).toBe('0.99999999999999999999');
    expect(parseExactJson('9007199254740993')).toBe('9007199254740993');
  });

  test('leaves strings alone, whatever they hold', () => {
    const tricky = { 'a"1.5': '\\', b: '2.5 "3.5" \\"', 'c\\': '1e5', '1.5': '' };
    expect(parseExactJson(JSON.stringify(tricky))).toEqual(tricky);
  });

  test('reads other values as JSON does', () => {
    expect(parseExactJson(' [true, false, null, {}] ')).toEqual([true, false, null, {}]);
  });

  test.each(['{"input": [NaN]}', '[1,]', '{', '', '[Infinity]', '[01]', "{'a': 1}"])(
    '%j is no JSON',
    (text) => {
      expect(() => parseExactJson(text)).toThrow(/the file is not JSON/);
    },
  );

  test('names the line and the column of what is no JSON', () => {
    expect(() => parseExactJson('{\n  "input": [NaN]\n}')).toThrow(/^line 2, column 13: /);
  });

  test('refuses a text that is too long', () => {
    expect(() => parseExactJson(' '.repeat(MOST_CHARACTERS + 1))).toThrow(/more than 4194304/);
  });

  test('reads deep nesting and long strings without a stack overflow', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(Array.isArray(parseExactJson(deep))).toBe(true);
    const long = JSON.stringify('\\"'.repeat(500_000));
    expect(parseExactJson(long)).toHaveLength(1_000_000);
  });
});
