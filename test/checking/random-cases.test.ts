import { describe, expect, it } from 'vitest';
import { randomCases, uniformCases } from '../../src/checking/random-cases.js';
import { probability } from '../../src/claims/domains/probability.js';
import type { Json } from '../../src/claims/domain.js';

function first(number: number, cases: Iterable<Json>): Json[] {
  const taken: Json[] = [];
  for (const parameters of cases) {
    taken.push(parameters);
    if (taken.length === number) break;
  }
  return taken;
}

describe('random cases', () => {
  it('are the same for the same seed, across batches', () => {
    const one = first(250, randomCases(probability(), 4));
    expect(first(250, randomCases(probability(), 4))).toEqual(one);
    expect(first(250, randomCases(probability(), 5))).not.toEqual(one);
    expect(one.slice(0, 100)).not.toEqual(one.slice(100, 200));
  });
});

describe('uniform cases', () => {
  it('are draws of the sample, the same for the same seed', () => {
    const { uniform } = probability({ maxDenominator: 7 });
    if (uniform === undefined) throw new Error('there are uniform draws');
    const drawn = first(300, uniformCases(uniform, 4));
    expect(first(300, uniformCases(uniform, 4))).toEqual(drawn);
    expect(new Set(drawn).size).toBe(8);
  });
});
