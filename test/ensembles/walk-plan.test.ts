import { describe, expect, test } from 'vitest';
import { planWalk, walkCost } from '../../src/ensembles/walk-plan.js';
import { independent } from '../../src/masks/independent.js';
import { tied } from '../../src/masks/tied.js';
import { feedforward } from '../../src/models/feedforward.js';
import { network } from '../../src/models/network.js';

const row = (n: number) => new Array<number>(n).fill(1);
const matrix = (k: number, n: number) => Array.from({ length: k }, () => row(n));
const fair = (n: number) => independent(new Array<string>(n).fill('1/2'));
const net = feedforward(2, [{ weights: matrix(3, 2) }, { weights: matrix(1, 3) }]);

describe('the plan of a walk', () => {
  test('draws each gate in the first layer that needs it', () => {
    const plan = planWalk(net, fair(5));
    expect(plan.map(({ blocks }) => blocks.flatMap(({ block }) => block.gates))).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
    expect(plan.map(({ blocks }) => blocks.map(({ terms }) => terms.length))).toEqual([
      [3, 3],
      [1, 1, 1],
    ]);
    expect(plan.map(({ known }) => known.length)).toEqual([0, 0]);
  });

  test('knows in a higher layer what was drawn below', () => {
    const plan = planWalk(net, tied([0, 1, 0, 2, 2], ['1/2', '1/2', '1/2']));
    expect(plan.map(({ blocks }) => blocks.map(({ block }) => block.gates))).toEqual([
      [[0, 2], [1]],
      [[3, 4]],
    ]);
    expect(plan[1]?.known.map(({ source }) => source)).toEqual([0]);
  });

  test('puts gates of one state together, and gates that no layer needs last', () => {
    const plan = planWalk(net, independent([1, '1/2', 1, 1, 0, '1/2']));
    expect(plan.map(({ blocks }) => blocks.map(({ block }) => block.gates))).toEqual([
      [[0, 2, 3, 4], [1]],
      [[5]],
    ]);
  });

  test('keeps the one state and the weight of gates that are put together', () => {
    const [fixed] = planWalk(net, independent([1, '1/2', 0, 1, 1]))[0]!.blocks;
    expect(fixed?.block.gates).toEqual([0, 2, 3, 4]);
    expect(fixed?.block.states).toEqual([[1, 0, 1, 1]]);
    expect(fixed?.block.numerators).toEqual([1n]);
    const pair = planWalk(net, independent([1, '1/2', 0, '1/2', '1/2']))[0]!.blocks;
    expect(pair.map(({ block }) => block.gates)).toEqual([[0, 2], [1]]);
  });

  test('knows a term without a gate from the start, and each other term by its gates alone', () => {
    const ungated = network({
      inputs: 3,
      inputGates: [0, 1, undefined],
      layers: [
        {
          connections: [{ from: 0, weights: [[1, 2, 3]] }],
          activation: { kind: 'linear' },
        },
      ],
    });
    const [stage] = planWalk(ungated, fair(2));
    expect(stage?.known.map(({ source, gates }) => [source, gates])).toEqual([[2, []]]);
    expect(stage?.blocks.map(({ terms }) => terms.map(({ gates }) => gates))).toEqual([
      [[0]],
      [[1]],
    ]);
  });

  test('leaves out connections of weight 0', () => {
    const sparse = feedforward(2, [{ weights: [[0, 1]] }]);
    expect(
      planWalk(sparse, fair(2)).flatMap(({ blocks }) => blocks.map((b) => b.terms.length)),
    ).toEqual([0, 1]);
  });

  test('needs a law of as many gates as the network', () => {
    expect(() => planWalk(net, fair(4))).toThrow('a law of 4 gates for a network of 5');
  });
});

describe('the cost of a walk', () => {
  test('counts the 2^20 masks of the 2-10-10-1 network', () => {
    const layers = [matrix(10, 2), matrix(10, 10), matrix(1, 10)].map((weights) => ({ weights }));
    const hidden = feedforward(2, layers, 'hidden');
    const { masks, terms } = walkCost(hidden, fair(20));
    expect(masks).toBe(2 ** 20);
    // 20 terms once; layer 2: 10 units × (2 + … + 2^10); layer 3: 2^10 × (2 + … + 2^10).
    expect(terms).toBe(20 + 10 * 2046 + 1024 * 2046);
  });

  test('is beyond any bound for a thousand gates', () => {
    const wide = feedforward(1000, [{ weights: [row(1000)] }]);
    expect(walkCost(wide, fair(1000)).masks).toBe(2 ** 1000);
  });
});
