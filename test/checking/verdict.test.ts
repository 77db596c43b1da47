import { describe, expect, it } from 'vitest';
import { Examination } from '../../src/checking/examination.js';
import { judge } from '../../src/checking/verdict.js';
import { integer } from '../../src/claims/domains/integer.js';
import { atMost, equal } from '../../src/claims/link.js';
import type { Link } from '../../src/claims/link.js';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import { entryOf, stated } from './examined.js';

type Sort = 'exact' | 'enclosed' | 'refuted' | 'refuted-enclosed' | 'undecided' | 'undefined';

const SORTS: readonly Sort[] = [
  'exact',
  'enclosed',
  'refuted',
  'refuted-enclosed',
  'undecided',
  'undefined',
];
const LINKS: Readonly<Record<Sort, (x: Value) => Link>> = {
  exact: (x) => equal(x, x),
  enclosed: (x) => atMost(x, x.exp()),
  refuted: (x) => equal(x, x.plus(1)),
  'refuted-enclosed': (x) => atMost(x.exp(), x),
  undecided: (x) => atMost(x.tanh().plus('1e-300'), x.tanh()),
  undefined: (x) => equal(x.over(0), x),
};

/** The verdict after one case of each sort. */
function verdictOf(sorts: readonly Sort[], complete = false, cutShort = false) {
  const claim = stated({
    domain: integer(0, SORTS.length - 1),
    given: (A, n) => ({ x: A.of(n + 1), sort: SORTS[n] ?? 'exact' }),
    relation: ({ x, sort }) => [LINKS[sort](x)],
  });
  const examination = new Examination(entryOf(claim));
  for (const sort of sorts) examination.examine(SORTS.indexOf(sort), 'small');
  return judge(examination, { complete, cutShort });
}

describe('the verdict', () => {
  it('is that of the weakest decision that went into it', () => {
    expect(verdictOf(['exact'])).toEqual({ verdict: 'holds', guarantee: 'exact' });
    expect(verdictOf(['exact', 'enclosed'])).toEqual({ verdict: 'holds', guarantee: 'enclosed' });
    expect(verdictOf(['exact'], true)).toEqual({ verdict: 'holds', guarantee: 'exhaustive' });
    expect(verdictOf(['exact', 'enclosed'], true)).toEqual({
      verdict: 'holds',
      guarantee: 'enclosed',
    });
    expect(verdictOf(['exact', 'undefined'])).toEqual({ verdict: 'holds', guarantee: 'exact' });
  });

  it('is refuted by one case, with the guarantee of its witness', () => {
    expect(verdictOf(['enclosed', 'undecided', 'refuted'])).toEqual({
      verdict: 'refuted',
      guarantee: 'exact',
    });
    expect(verdictOf(['exact', 'refuted-enclosed'], true, true)).toEqual({
      verdict: 'refuted',
      guarantee: 'enclosed',
    });
  });

  it('is undecided where one case is, or where cases are missing', () => {
    expect(verdictOf(['exact', 'undecided'])).toEqual({ verdict: 'undecided' });
    expect(verdictOf(['exact'], false, true)).toEqual({ verdict: 'undecided' });
  });

  it('is vacuous without a case that holds', () => {
    expect(verdictOf([])).toEqual({ verdict: 'vacuous' });
    expect(verdictOf(['undefined'], true)).toEqual({ verdict: 'vacuous' });
  });
});
