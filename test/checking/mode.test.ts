import { describe, expect, it } from 'vitest';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { modeOf } from '../../src/checking/mode.js';
import { rational } from '../../src/claims/domains/rational.js';
import { agree, equal } from '../../src/claims/link.js';
import { stated } from './examined.js';

const domain = rational({ min: 1, max: 2 });
const kase = domain.build('3/2');

describe('what a claim compares', () => {
  it('are values, in whichever arithmetic they are had', () => {
    const exact = stated({ domain, relation: (x) => [equal(x, x)] });
    const transcendental = stated({
      domain,
      given: (A, x) => ({ e: A.of(x).exp() }),
      relation: ({ e }) => [equal(e, e)],
    });
    expect(modeOf(exact, kase)).toBe('values');
    expect(modeOf(transcendental, kase)).toBe('values');
    expect(modeOf({ ...exact, kind: 'order' }, kase)).toBe('values');
  });

  it('are series where the links say so, whatever the kind is', () => {
    const order = stated({
      domain,
      given: (A, x) => ({ t: smallQuantity(A).times(x) }),
      relation: ({ t }) => [agree(t.exp(), t.plus(1), 1)],
    });
    expect(modeOf(order, kase)).toBe('series');
    expect(modeOf({ ...order, kind: 'order' }, kase)).toBe('series');
  });

  it('is open where no arithmetic gets that far', () => {
    const undefinedEverywhere = stated({
      domain,
      given: (A) => ({ x: A.of(1).over(0) }),
      relation: ({ x }) => [equal(x, x)],
    });
    expect(modeOf(undefinedEverywhere, kase)).toBeUndefined();
    expect(modeOf(stated({ domain, relation: () => [] }), kase)).toBeUndefined();
  });
});

describe('where what a claim compares depends on the arithmetic', () => {
  // Not sound, and refused later; but it tells which arithmetic was asked first.
  const either = stated({
    domain,
    relation: (x, A) => [A.name === 'series' ? agree(x, x, 1) : equal(x, x)],
  });

  it('a claim on orders is asked in series first, any other by value', () => {
    expect(modeOf({ ...either, kind: 'order' }, kase)).toBe('series');
    expect(modeOf({ ...either, kind: 'identity' }, kase)).toBe('values');
  });

  it('the first link tells', () => {
    expect(modeOf(stated({ domain, relation: (x) => [equal(x, x), agree(x, x, 1)] }), kase)).toBe(
      'values',
    );
  });
});
