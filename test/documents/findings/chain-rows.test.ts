import { describe, expect, it } from 'vitest';
import { alignedRows } from '../../../src/documents/findings/aligned-rows.js';
import { splitRows, unrelatedRows } from '../../../src/documents/findings/chain-rows.js';

function rows(...lines: string[]): ReturnType<typeof alignedRows> {
  return alignedRows(`\\begin{aligned} ${lines.join(' \\\\ ')} \\end{aligned}`);
}

describe('rows without their relation', () => {
  it('are certain where an operator begins them and the chain goes on', () => {
    expect(
      unrelatedRows(rows('a &= \\sum_i x_i y_i', '& \\sum_i y_i x_i', '&= \\sum_i z_i')),
    ).toEqual([{ row: 1, relation: '=', isCertain: true }]);
    expect(
      unrelatedRows(rows('a &= x_i + y_i', '&= x_i + z_i', '& x_i + z_i + 0'))[0]?.isCertain,
    ).toBe(false);
  });

  it.each([
    [['a &= \\sum_i x_i y_i', '& (u + v)', '&= \\sum_i z_i']],
    [['a &= \\sum_i x_i y_i +', '& \\sum_i y_i x_i', '&= \\sum_i z_i']],
    [['a &= (\\sum_i x_i y_i', '& \\sum_i y_i x_i)', '&= \\sum_i z_i']],
    [['a &= \\sum_i \\sum_j', '& \\sum_i \\sum_j x_i', '&= \\sum_i z_i']],
    [['a &= \\sum_i x_i y_i', '& \\quad \\sum_i y_i x_i', '&= \\sum_i z_i']],
    [['a &= \\sum_i x_i y_i', '& \\text{by } \\sum_i x_i y_i', '&= \\sum_i z_i']],
    [['a &= \\sum_i x_i y_i,', '& \\sum_i x_i y_i', '&= \\sum_i z_i']],
    [['a &= \\sum_i x_i y_i', '& \\times \\sum_i x_i y_i', '&= \\sum_i z_i']],
    [['a &= \\sum_i x_i y_i', '& \\sum_i x_i y_i']],
    [['a &= \\sum_i x_i y_i', '& \\dots', '&= \\sum_i z_i']],
    [['a &= \\sum_i x_i y_i', 'b & \\sum_i y_i x_i', '&= \\sum_i z_i']],
  ])('are not seen in %j', (lines) => {
    expect(unrelatedRows(rows(...lines))).toEqual([]);
  });
});

describe('cells side by side', () => {
  it('lack a relation where all other rows have one', () => {
    expect(splitRows(rows('f(x) &= a', 'g(x) & b', 'h(x) &= c'))).toEqual([1]);
  });

  it.each([
    [['f(x) &= a', 'g(x) = & b', 'h(x) &= c']],
    [['f(x) &= a', '\\text{s.t. } & b', 'h(x) &= c']],
    [['f(x) &= a', '\\min_x & b', 'h(x) &= c']],
    [['f(x) &= a', 'g(x) & b = 2', 'h(x) &= c']],
    [['f(x) &= a', 'g(x) & b', 'h(x) & c']],
    [['f(x) &= a', 'g(x) & b & x', 'h(x) &= c']],
  ])('are right in %j', (lines) => {
    expect(splitRows(rows(...lines))).toEqual([]);
  });
});
