import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import type { Rational } from '../../src/arithmetic/number.js';
import { tryCase } from '../../src/checking/try-case.js';
import { rational } from '../../src/claims/domains/rational.js';
import { atMost, below, distinct, equal } from '../../src/claims/link.js';
import type { Relation } from '../../src/claims/claim.js';
import { stated } from './examined.js';

const domain = rational();
const NONE: ReadonlyMap<string, Relation<unknown>> = new Map();

/** What a claim about x, given as a value, comes to in the case x. */
function tried(
  x: string,
  relation: Parameters<typeof ofValue>[0],
  assuming?: Parameters<typeof ofValue>[0],
) {
  return tryCase(ofValue(relation, assuming), 'values', domain.build(x), NONE);
}

function ofValue(
  relation: Relation<{ readonly x: Value }>,
  assuming?: Relation<{ readonly x: Value }>,
) {
  return stated<Rational, { readonly x: Value }>({
    domain,
    given: (A, x) => ({ x: A.of(x) }),
    relation,
    ...(assuming === undefined ? {} : { assuming }),
  });
}

describe('a case', () => {
  it('is decided link by link, each by the first arithmetic that can', () => {
    const trial = tried('3', ({ x }) => [equal(x.exp().ln(), x), below(x, x.exp())]);
    expect(trial.verdict).toBe('held');
    expect(trial.decisions.map(({ arithmetic }) => arithmetic)).toEqual(['closed', 'interval']);
  });

  it('is refuted with the link that breaks', () => {
    const trial = tried('3', ({ x }) => [equal(x, x), below(x.exp(), x)]);
    expect(trial).toMatchObject({ verdict: 'refuted', refutation: { place: 1 } });
  });

  it('is undefined where a side is, in an exact arithmetic or in enclosures', () => {
    expect(tried('0', ({ x }) => [equal(x.over(x), 1)]).verdict).toBe('undefined');
    expect(tried('2', ({ x }) => [below(x.exp().negated().power('1/2'), 1)]).verdict).toBe(
      'undefined',
    );
  });

  it('is undecided where no arithmetic tells, with the reason', () => {
    const trial = tried('2', ({ x }) => [atMost(x.tanh().plus('1e-300'), x.tanh())]);
    expect(trial.verdict).toBe('undecided');
    expect(trial.reason).toContain('link 1 is undecided');
  });

  it('is unmet where an assumption fails or stays undecided, whatever the relation is', () => {
    const wrong = ({ x }: { x: Value }) => [equal(x, x.plus(1))];
    expect(tried('2', wrong, ({ x }) => [below(x, 1)]).verdict).toBe('unmet');
    expect(
      tried('2', wrong, ({ x }) => [distinct(x.tanh(), x.tanh().plus('1e-300'))]).verdict,
    ).toBe('unmet');
    expect(tried('2', wrong, ({ x }) => [below(1, x.exp())]).verdict).toBe('refuted');
  });

  it('is undefined where the assumption is', () => {
    expect(
      tried(
        '0',
        ({ x }) => [equal(x, x)],
        ({ x }) => [below(x.over(x), 2)],
      ).verdict,
    ).toBe('undefined');
  });

  it('throws what the relation throws', () => {
    expect(() =>
      tried('0', () => {
        throw new TypeError('x is no y');
      }),
    ).toThrow(TypeError);
  });

  it('evaluates what the relations share once an arithmetic', () => {
    const asked: string[] = [];
    const claim = stated({
      domain,
      given: (A, x) => {
        asked.push(A.name);
        return { x: A.of(x).exp() };
      },
      relation: ({ x }) => [equal(x.times(x), x.power(2))],
    });
    const mutants = new Map<string, Relation<unknown>>([
      ['wrong', claim.relation],
      ['other', claim.relation],
    ]);
    const trial = tryCase(claim, 'values', domain.build('2'), mutants);
    expect(trial.verdict).toBe('held');
    expect(asked).toEqual(['rational', 'interval', 'closed']);
    expect([...trial.mutants.values()].map(({ verdict }) => verdict)).toEqual(['held', 'held']);
  });
});

describe('mutants in a case', () => {
  const mutants = new Map<string, Relation<unknown>>([
    ['refuted', () => [equal(1, 2)]],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['held', () => [equal(1, 1)]],
  ]);

  it('are each judged where the relation holds', () => {
    const trial = tryCase(
      stated({ domain, relation: () => [equal(1, 1)] }),
      'values',
      domain.build('1'),
      mutants,
    );
    expect([...trial.mutants].map(([name, { verdict }]) => [name, verdict])).toEqual([
      ['refuted', 'refuted'],
      ['throws', 'error'],
      ['held', 'held'],
    ]);
  });

  it('are not judged where it does not', () => {
    const trial = tryCase(
      stated({ domain, relation: () => [equal(0, 1)] }),
      'values',
      domain.build('1'),
      mutants,
    );
    expect(trial.mutants.size).toBe(0);
  });
});
