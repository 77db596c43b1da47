import { describe, expect, it } from 'vitest';
import { Examination } from '../../src/checking/examination.js';
import { hiddenBound } from '../../src/checking/hidden.js';
import { filter } from '../../src/claims/domains/filter.js';
import { integer } from '../../src/claims/domains/integer.js';
import { probability } from '../../src/claims/domains/probability.js';
import { agree } from '../../src/claims/link.js';
import { entryOf, stated } from './examined.js';

function boundOf(
  degree: number | undefined,
  draws: number[],
  domain = probability(),
): string | undefined {
  const claim = stated({ domain, kind: 'order', relation: () => [agree(1, 1, 1)] });
  const examination = new Examination(entryOf(degree === undefined ? claim : { ...claim, degree }));
  for (const [shape, number] of draws.entries()) examination.uniform.set(String(shape), number);
  return hiddenBound(examination);
}

describe('the bound on what random points hide', () => {
  it('is that of the shape with the fewest draws', () => {
    expect(boundOf(6, [50, 41])).toBe('≤ (6/1001)^41');
  });

  it('is not given without a degree, without draws, or where it would say nothing', () => {
    expect(boundOf(undefined, [50])).toBeUndefined();
    expect(boundOf(6, [])).toBeUndefined();
    expect(boundOf(1001, [50])).toBeUndefined();
    expect(
      boundOf(
        6,
        [50],
        filter(probability(), () => true),
      ),
    ).toBeUndefined();
    const claim = stated({ domain: integer(1, 3), degree: 2, relation: () => [agree(1, 1, 1)] });
    const examination = new Examination(entryOf(claim));
    examination.uniform.set('1', 5);
    expect(hiddenBound(examination)).toBeUndefined();
  });
});
