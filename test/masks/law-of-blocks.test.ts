import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { block } from '../../src/masks/block.js';
import { lawOfBlocks } from '../../src/masks/law-of-blocks.js';
import { flaws, shown } from './laws.js';

describe('a law of blocks', () => {
  const half = Rational.of('1/2');
  const law = lawOfBlocks('product', 3, [
    block(
      [2, 0],
      [
        [[1, 0], half],
        [[0, 1], half],
      ],
    ),
    block([1], [[[1], Rational.one]]),
  ]);

  test('puts the states of interleaved blocks in the order of the gates', () => {
    expect(shown(law)).toEqual(['011 1/2', '110 1/2']);
    expect(flaws(law)).toEqual([]);
  });

  test('can be enumerated more than once', () => {
    const masks = law.masks();
    expect([...masks]).toEqual([...masks]);
  });

  test('knows no covariance of gates that it does not have', () => {
    expect(() => law.covariance(0, 3)).toThrow('the law has no gate 3: it has 3');
  });
});
