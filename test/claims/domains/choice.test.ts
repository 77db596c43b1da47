import { describe, expect, it } from 'vitest';
import { choice, flag } from '../../../src/claims/domains/choice.js';
import {
  cases,
  countsItsCases,
  enumeratesEachOnce,
  makesCases,
  simplifiesToAnEnd,
} from './laws/domain-laws.js';

describe('a choice', () => {
  it('obeys the laws of domains', () => {
    for (const domain of [choice('a', 'b', 'c'), choice({ k: 2 }, { k: 3 }), flag(), choice(7)]) {
      enumeratesEachOnce(domain, 10);
      makesCases(domain, 10);
      countsItsCases(domain);
      simplifiesToAnEnd(domain);
    }
  });

  it('stores plain values as they are, and others by their place', () => {
    expect([...choice('tanh', 'linear').ofCost(1)]).toEqual(['linear']);
    const objects = choice({ k: 2 }, { k: 3 });
    expect([...objects.ofCost(1)]).toEqual([1]);
    expect(objects.build(1)).toEqual({ k: 3 });
    expect(cases(flag(), 1)).toEqual([false, true]);
  });

  it('has no case for what is none of its values', () => {
    expect(choice('a', 'b').build('c')).toBeUndefined();
    expect(choice({ k: 2 }, { k: 3 }).build(2)).toBeUndefined();
  });

  it('refuses equal values', () => {
    expect(() => choice('a', 'a')).toThrow(/the same/);
  });

  it('is described by its values', () => {
    expect(choice('a', 'b').description).toBe('one of a, b');
    expect(choice('a').description).toBe('a');
  });
});
