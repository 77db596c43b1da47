import { describe, expect, it } from 'vitest';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { Examination } from '../../src/checking/examination.js';
import { runCases } from '../../src/checking/run-cases.js';
import type { Domain } from '../../src/claims/domain.js';
import { filter } from '../../src/claims/domains/filter.js';
import { integer } from '../../src/claims/domains/integer.js';
import { list } from '../../src/claims/domains/list.js';
import { rational } from '../../src/claims/domains/rational.js';
import { agree, atMost, equal } from '../../src/claims/link.js';
import { entryOf, stated } from './examined.js';

const always = (domain: Domain) =>
  new Examination(entryOf(stated({ domain, relation: () => [equal(1, 1)] })));
const amounts = { seed: 1, cases: 50, small: 30, isOver: () => false };

describe('the cases of a claim', () => {
  it('are all of a finite domain, whatever the numbers are', () => {
    const examination = always(integer(0, 200));
    expect(runCases(examination, amounts)).toEqual({ complete: true, cutShort: false });
    expect(examination.tally.total).toBe(201);
  });

  it('are an error where a domain counts more than it enumerates', () => {
    const { largestCost: _largestCost, ...hidden } = integer(0, 20);
    expect(() => runCases(always(hidden), amounts)).toThrow('counts 21 cases and enumerates 1');
  });

  it('are else so many small ones and so many random ones', () => {
    const examination = always(rational());
    expect(runCases(examination, amounts)).toEqual({ complete: false, cutShort: false });
    expect(examination.tally.total).toBe(80);
    expect(examination.held.slice(0, 3)).toEqual(['0', '1', '-1']);
  });

  it('are random ones in place of small ones that a domain does not have', () => {
    const examination = always({ ...rational(), ofCost: () => [] });
    runCases(examination, { ...amounts, cases: 2 });
    expect(examination.tally.total).toBe(32);
  });

  it('end where a domain has nothing, or hardly anything new to draw', () => {
    const nothing = always(filter(rational(), () => false));
    runCases(nothing, amounts);
    expect(nothing.tally.total).toBe(0);
    const { count: _count, ...few } = integer(0, 7);
    const examination = always(few);
    runCases(examination, amounts);
    expect(examination.tally.total).toBe(8);
  });

  it('stop where time is up, also among those of a finite domain', () => {
    let asked = 0;
    const isOver = (): boolean => ++asked > 10;
    expect(runCases(always(rational()), { ...amounts, isOver }).cutShort).toBe(true);
    asked = 0;
    expect(runCases(always(integer(0, 200)), { ...amounts, isOver })).toEqual({
      complete: false,
      cutShort: true,
    });
  });

  it('stop where too many stay undecided', () => {
    const examination = new Examination(
      entryOf(
        stated({
          domain: rational({ min: 1, max: 9 }),
          given: (A, x) => ({ t: A.of(x).tanh() }),
          relation: ({ t }) => [atMost(t.plus('1e-300'), t)],
        }),
      ),
    );
    expect(runCases(examination, { ...amounts, cases: 200 }).cutShort).toBe(true);
    expect(examination.tally.number('undecided')).toBe(60);
  });

  it('of an order that states its degree are uniform draws for one half, counted by shape', () => {
    const examination = new Examination(
      entryOf(
        stated({
          domain: list(rational(), { min: 1, max: 3 }),
          kind: 'order',
          degree: 3,
          given: (A, xs) => ({ t: smallQuantity(A).times(A.sum(xs)) }),
          relation: ({ t }) => [
            agree(t.plus(1).exp().over(t.plus(1).exp()), 1, 1),
            agree(t.plus(1), t.plus(1), 1),
          ],
        }),
      ),
    );
    // e^(1+t) leaves the rational coefficients, so that nothing holds and nothing is counted.
    runCases(examination, { ...amounts, cases: 10, small: 5 });
    expect(examination.uniform.size).toBe(0);

    const exact = new Examination(
      entryOf(
        stated({
          domain: list(rational(), { min: 1, max: 3 }),
          kind: 'order',
          degree: 3,
          given: (A, xs) => ({ t: smallQuantity(A).times(A.sum(xs)) }),
          relation: ({ t }) => [agree(t.exp(), t.plus(1), 1)],
        }),
      ),
    );
    runCases(exact, amounts);
    expect([...exact.uniform.keys()].sort()).toEqual(['[# # #]', '[# #]', '[#]']);
    expect([...exact.uniform.values()].reduce((sum, number) => sum + number, 0)).toBe(25);
    expect(exact.tally.total).toBe(80);
  });
});
