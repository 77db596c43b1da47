import { expect, it } from 'vitest';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { equal, sameLeadingTerm } from '../../src/claims/link.js';
import { ladder } from '../../src/checking/ladder.js';

const names = (mode: 'values' | 'series'): string[] =>
  [...ladder(mode)].map(({ arithmetic }) =>
    'bits' in arithmetic ? `${arithmetic.name} ${String(arithmetic.bits)}` : arithmetic.name,
  );

it('values go through rationals, quick enclosures, normal forms and ever finer enclosures', () => {
  expect(names('values')).toEqual([
    'rational',
    'interval 64',
    'closed',
    'interval 128',
    'interval 256',
    'interval 512',
  ]);
});

it('series go to a rising order', () => {
  const orders = [...ladder('series')].map(
    ({ arithmetic }) => 'order' in arithmetic && arithmetic.order,
  );
  expect(orders).toEqual([6, 12, 24]);
});

it('each case has a closed arithmetic of its own, whose tables can be collected', () => {
  const closed = () => [...ladder('values')][2]?.arithmetic;
  expect(closed()).not.toBe(closed());
});

it('only the last order takes sides of which no term is known to vanish', () => {
  const verdicts = [...ladder('series')].map((rung) => {
    const t = smallQuantity(rung.arithmetic);
    return rung.decide(
      sameLeadingTerm(t.exp().minus(t.exp()), t.plus(1).ln().minus(t.plus(1).ln())),
    )?.verdict;
  });
  expect(verdicts).toEqual([undefined, undefined, 'vanishing']);
});

it('only the finest enclosures take an equality that they do not refute for one to so many digits', () => {
  const decisions = [...ladder('values')].map((rung) => {
    if (rung.arithmetic.name !== 'interval') return [];
    return rung.within(() => {
      const three = rung.arithmetic.of(3);
      return [
        rung.decide(equal(three.ln().exp().times(2), three.plus(three)))?.digits !== undefined,
      ];
    });
  });
  expect(decisions.flat()).toEqual([false, false, false, true]);
});
