import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/checking/decision.js';
import { Tally } from '../../src/checking/tally.js';
import type { Trial } from '../../src/checking/try-case.js';

const trial = (verdict: Trial['verdict'], rest: Partial<Trial> = {}): Trial => ({
  verdict,
  reason: '',
  decisions: [],
  mutants: new Map(),
  ...rest,
});

describe('a tally', () => {
  it('counts cases by what they came to, and links by what decided them', () => {
    const tally = new Tally();
    tally.add(
      1,
      trial('held', {
        decisions: [
          { verdict: 'holds', arithmetic: 'rational' },
          { verdict: 'holds', arithmetic: 'closed' },
        ],
      }),
    );
    tally.add(2, trial('held', { decisions: [{ verdict: 'holds', arithmetic: 'rational' }] }));
    tally.add(3, trial('unmet'));
    tally.add(4, trial('undefined'));
    tally.add(5, trial('undecided', { decisions: [{ verdict: 'holds', arithmetic: 'interval' }] }));
    expect(tally.toCounts()).toEqual({
      held: 2,
      refuted: 0,
      undecided: 1,
      undefined: 1,
      unmet: 1,
      vanishing: 0,
      byArithmetic: { rational: 2, closed: 1 },
    });
    expect([tally.total, tally.counted, tally.isEnclosed]).toEqual([5, 3, false]);
  });

  it('remembers the first case of each sort', () => {
    const tally = new Tally();
    tally.add(1, trial('undefined', { reason: '0/0' }));
    tally.add(2, trial('undefined', { reason: 'ln 0' }));
    expect(tally.first('undefined')).toEqual({ parameters: 1, reason: '0/0' });
    expect(tally.first('held')).toBeUndefined();
  });

  it('has the least digits of all equalities that are only enclosed', () => {
    const tally = new Tally();
    expect(tally.digits).toBeUndefined();
    for (const digits of [140, 120, 130])
      tally.add(
        digits,
        trial('held', { decisions: [{ verdict: 'holds', arithmetic: 'interval', digits }] }),
      );
    expect(tally.digits).toBe(120);
    expect(tally.isEnclosed).toBe(true);
  });

  it('counts the cases in which an inequality is an equality, and those in which it is 0 ≤ 0', () => {
    const tally = new Tally();
    const equality = (...all: readonly ('zero' | 'reached')[]): Trial =>
      trial('held', {
        decisions: all.map((equality) => ({ verdict: 'holds', arithmetic: 'rational', equality })),
      });
    tally.add(1, equality('zero', 'reached', 'reached'));
    tally.add(2, equality('zero'));
    tally.add(3, equality());
    expect(tally.equality).toEqual({ reached: 1, zero: 1 });
  });
});

describe('a tally of how cases were decided', () => {
  const held = (...decisions: Decision[]): Tally => {
    const tally = new Tally();
    tally.add(1, trial('held', { decisions }));
    return tally;
  };

  it('tells how many cases came to a verdict', () => {
    const tally = held();
    expect([tally.number('held'), tally.number('refuted')]).toEqual([1, 0]);
  });

  it('takes an equality of one point for exact, and any other enclosure not', () => {
    const enclosed: Decision = { verdict: 'holds', arithmetic: 'interval' };
    expect(held(enclosed).isEnclosed).toBe(true);
    expect(held({ ...enclosed, exact: true }).isEnclosed).toBe(false);
  });

  it('keeps the least digits, and none where no equality is enclosed', () => {
    const enclosed: Decision = { verdict: 'holds', arithmetic: 'interval' };
    expect(held(enclosed).digits).toBeUndefined();
    expect(held({ ...enclosed, digits: 120 }, enclosed, { ...enclosed, digits: 104 }).digits).toBe(
      104,
    );
  });

  it('counts what refuted among the arithmetics', () => {
    const tally = new Tally();
    tally.add(
      1,
      trial('refuted', {
        refutation: {
          place: 0,
          link: { comparison: { kind: 'equal' } },
          decision: { verdict: 'refuted', arithmetic: 'closed' },
          sides: undefined,
        },
      }),
    );
    expect(tally.toCounts()).toMatchObject({ refuted: 1, byArithmetic: { closed: 1 } });
  });
});
