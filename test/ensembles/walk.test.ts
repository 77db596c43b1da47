import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { closed } from '../../src/arithmetic/closed.js';
import { doubles } from '../../src/arithmetic/double.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { series } from '../../src/arithmetic/series.js';
import { walk } from '../../src/ensembles/walk.js';
import type { MaskLaw, Shard } from '../../src/masks/law.js';
import { independent } from '../../src/masks/independent.js';
import { feedforward } from '../../src/models/feedforward.js';
import { logisticShape } from '../../src/models/logistic.js';
import type { Network } from '../../src/models/network.js';
import { outputs } from '../../src/models/propagate.js';
import { gatedNetworks, input, law } from './networks.js';

/** Every visit as text: the outputs, then the weight. */
function visits(A: Arithmetic, network: Network, of: MaskLaw, shard?: Shard): string[] {
  const seen: string[] = [];
  walk(A, network, of, input, (o, n) => seen.push(`${o.join(' ')} @ ${n}`), shard);
  return seen;
}

/** The same by evaluating the network mask by mask. */
function direct(A: Arithmetic, network: Network, of: MaskLaw): string[] {
  return Array.from(
    of.masks(),
    ({ mask, numerator }) => `${outputs(A, network, input, mask).join(' ')} @ ${numerator}`,
  );
}

describe('a walk over all sub-networks', () => {
  const shape = logisticShape({ base: 2, c: 3 });

  test.each([
    ['linear', { kind: 'linear' }],
    ['rectified', { kind: 'rectified' }],
    ['logistic', { kind: 'logistic', ...shape }],
  ] as const)('visits each once with its outputs and weight, %s units on top', (_, top) => {
    fc.assert(
      fc.property(gatedNetworks(top), (network) => {
        expect(visits(rationals, network, law).sort()).toEqual(
          direct(rationals, network, law).sort(),
        );
      }),
      { seed: 7, numRuns: 25 },
    );
  });

  test('in shards visits each once', () => {
    const [network] = fc.sample(gatedNetworks({ kind: 'linear' }), { seed: 8, numRuns: 1 });
    const all = visits(rationals, network!, law);
    for (const of of [2, 5, 200]) {
      const parts = Array.from({ length: of }, (_, index) =>
        visits(rationals, network!, law, { index, of }),
      );
      expect(parts.flat()).toEqual(all);
    }
    expect(all).toHaveLength(law.size);
  });

  test('visits nothing in a shard without masks', () => {
    const net = feedforward(2, [{ weights: [[1, 1]] }]);
    expect(visits(rationals, net, independent([1, 1]), { index: 0, of: 2 })).toEqual([]);
    expect(visits(rationals, net, independent([1, 1]), { index: 1, of: 2 })).toEqual(['3 @ 1']);
  });

  test('visits the one sub-network of a network without gates in one shard and in no other', () => {
    const net = feedforward(2, [{ weights: [[1, 1]] }], 'hidden');
    const parts = [0, 1, 2].map((index) =>
      visits(rationals, net, independent([]), { index, of: 3 }),
    );
    expect(parts).toEqual([[], [], ['3 @ 1']]);
  });

  test('gives in every exact arithmetic what mask by mask evaluation gives', () => {
    const net = feedforward(2, [
      { weights: [['1/3', '1/5']], biases: ['1/7'], activation: { kind: 'rectified' } },
      { weights: [['-1/2']] },
    ]);
    for (const A of [rationals, closed(), series(3)])
      expect(visits(A, net, independent(['1/2', '1/2', '2/3'])).sort()).toEqual(
        direct(A, net, independent(['1/2', '1/2', '2/3'])).sort(),
      );
  });

  test('in intervals encloses what it visits in rationals', () => {
    const I = intervals(64);
    const [network] = fc.sample(gatedNetworks({ kind: 'linear' }), { seed: 10, numRuns: 1 });
    I.scope(() => {
      const enclosed: boolean[] = [];
      const exact: string[] = [];
      walk(rationals, network!, law, input, ([o]) => exact.push(String(o)));
      walk(I, network!, law, input, ([o]) =>
        enclosed.push(I.operand(o!).contains(exact[enclosed.length]!)),
      );
      expect(enclosed).toHaveLength(law.size);
      expect(enclosed).not.toContain(false);
    });
  });

  test('runs in doubles', () => {
    const [network] = fc.sample(gatedNetworks({ kind: 'tanh' }), { seed: 9, numRuns: 1 });
    const numbers = (lines: string[]) =>
      lines.map((line) => parseFloat(line)).sort((a, b) => a - b);
    const walked = numbers(visits(doubles, network!, law));
    const evaluated = numbers(direct(doubles, network!, law));
    for (const [i, x] of walked.entries()) expect(x).toBeCloseTo(evaluated[i]!, 12);
  });

  test('goes through 100,000 gates of one state without a deep recursion', () => {
    const gates = 100_000;
    const net = feedforward(2, [{ weights: [[1, 1]] }]);
    const wide = independent([...new Array<number>(gates).fill(1), '1/2']);
    expect(visits(rationals, net, wide)).toEqual(['3 @ 1', '3 @ 1']);
  });

  test('needs an input that fits', () => {
    const net = feedforward(3, [{ weights: [[1, 1, 1]] }]);
    expect(() => visits(rationals, net, independent([1, 1, 1]))).toThrow(
      '2 inputs for a network of 3',
    );
  });
});
