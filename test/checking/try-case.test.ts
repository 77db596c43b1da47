import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import { NotRepresentable } from '../../src/arithmetic/errors.js';
import { tryCase } from '../../src/checking/try-case.js';
import { atMost, below, distinct, equal } from '../../src/claims/link.js';
import type { Relation } from '../../src/claims/claim.js';
import { stated } from './examined.js';
import { domain, ofValue, recorded } from './value-claim.js';

const NONE: ReadonlyMap<string, Relation<unknown>> = new Map();

/** What a claim about x, given as a value, comes to in the case x. */
function tried(
  x: string,
  relation: Parameters<typeof ofValue>[0],
  assuming?: Parameters<typeof ofValue>[0],
) {
  return tryCase(ofValue(relation, assuming), 'values', domain.build(x), NONE);
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

describe('a case is left', () => {
  it('by the first arithmetic in which its assumption fails, before the relation is looked at', () => {
    const { claim, asked } = recorded(
      () => {
        throw new TypeError('not under this assumption');
      },
      ({ x }) => [below(x, 1)],
    );
    expect(tryCase(claim, 'values', domain.build('2'), NONE)).toEqual({
      verdict: 'unmet',
      reason: '',
      decisions: [],
      mutants: new Map(),
    });
    expect(asked).toEqual(['rational']);
  });

  it('by the first arithmetic in which its relation breaks, with no mutant looked at', () => {
    const { claim, asked } = recorded(({ x }) => [equal(x, 3)]);
    let looked = 0;
    const mutants = new Map<string, Relation<unknown>>([
      [
        'wrong',
        () => {
          looked++;
          return [equal(1, 1)];
        },
      ],
    ]);
    expect(tryCase(claim, 'values', domain.build('2'), mutants).verdict).toBe('refuted');
    expect([asked, looked]).toEqual([['rational'], 0]);
  });

  it('once a quantity that everything needs is undefined, with an assumption or without', () => {
    const relation = () => [equal(1, 1)];
    for (const assuming of [undefined, () => [equal(1, 1)]]) {
      let asked = 0;
      const claim = stated({
        domain,
        given: (A) => {
          asked++;
          return A.of(1).over(0);
        },
        relation,
        ...(assuming === undefined ? {} : { assuming }),
      });
      expect(tryCase(claim, 'values', domain.build('2'), NONE)).toEqual({
        verdict: 'undefined',
        reason: 'a division by 0',
        decisions: [],
        mutants: new Map(),
      });
      expect(asked).toBe(1);
    }
  });

  it('undecided, with what the last arithmetic said, where none has the quantities', () => {
    const claim = stated({
      domain,
      given: () => {
        throw new NotRepresentable('beyond all of them');
      },
      relation: () => [equal(1, 1)],
    });
    const trial = tryCase(claim, 'values', domain.build('2'), NONE);
    expect(trial.verdict).toBe('undecided');
    expect(trial.reason).toBe('interval: beyond all of them');
  });
});

describe('what is decided in a case', () => {
  const hopeless = ({ x }: { readonly x: Value }) => atMost(x.tanh().plus('1e-300'), x.tanh());

  it('does not wait for the assumption', () => {
    const trial = tried(
      '2',
      ({ x }) => [equal(x, x)],
      ({ x }) => [below(1, x.exp())],
    );
    expect(trial.decisions).toEqual([{ verdict: 'holds', arithmetic: 'rational' }]);
  });

  it('is told where another link stays undecided', () => {
    const trial = tried('2', ({ x }) => [hopeless({ x }), equal(x.ln(), x.ln())]);
    expect(trial.verdict).toBe('undecided');
    expect(trial.decisions.map(({ verdict }) => verdict)).toEqual(['holds']);
    expect(trial).not.toHaveProperty('refutation');
  });

  it('is nothing where the assumption stays undecided, which is the reason then', () => {
    const trial = tried(
      '2',
      ({ x }) => [equal(x, x)],
      ({ x }) => [hopeless({ x })],
    );
    expect(trial).toMatchObject({
      verdict: 'unmet',
      reason: 'link 1 is undecided in interval arithmetic',
      decisions: [],
    });
  });

  it('is nothing where the assumption is undefined', () => {
    const trial = tried(
      '0',
      ({ x }) => [equal(x, x)],
      ({ x }) => [below(x.over(x), 2)],
    );
    expect(trial.decisions).toEqual([]);
  });
});
