import { describe, expect, it } from 'vitest';
import { derivedSeed, randomNumbers } from '../../src/checking/random.js';

describe('a derived seed', () => {
  it('depends on the seed, the id and the purpose, and on nothing else', () => {
    expect(derivedSeed(1, 'a/b', 'cases')).toBe(derivedSeed(1, 'a/b', 'cases'));
    const others = [
      derivedSeed(2, 'a/b', 'cases'),
      derivedSeed(1, 'a/c', 'cases'),
      derivedSeed(1, 'a/b', 'search'),
    ];
    expect(new Set([...others, derivedSeed(1, 'a/b', 'cases')]).size).toBe(4);
  });
});

describe('random numbers', () => {
  it('are the same for the same seed', () => {
    const [one, same, other] = [randomNumbers(5), randomNumbers(5), randomNumbers(6)];
    const ten = (random: () => number): number[] => Array.from({ length: 10 }, random);
    const first = ten(one);
    expect(ten(same)).toEqual(first);
    expect(ten(other)).not.toEqual(first);
  });

  it('fill [0, 1) evenly', () => {
    const random = randomNumbers(11);
    const counts = Array<number>(20).fill(0);
    for (let draw = 0; draw < 20_000; draw++) {
      const x = random();
      if (!(x >= 0 && x < 1)) expect.fail(`${x} is outside of [0, 1)`);
      const cell = Math.floor(x * 20);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    // 1,000 expected in each cell; five standard deviations of a binomial law are 155.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(155);
  });
});
