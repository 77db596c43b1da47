import { expect, test } from 'vitest';
import { useBackend } from '../../../src/training/backend.js';
import { measureNetwork } from '../../../src/training/measuring/measure-network.js';
import { tiny } from './tiny.js';

const GIVEN = { count: 4, rows: Float32Array.from({ length: 12 }, (_, i) => i / 4) };
const AMOUNTS = { inputs: 2, masks: 10, examples: 100, counts: [2], seed: 1 };

test('as many inputs and examples are looked at as are asked for, or as there are', async () => {
  await useBackend('wasm');
  const chain = tiny();
  let figures = 0;
  const told: (readonly [number, number])[] = [];
  const found = measureNetwork(chain, GIVEN, AMOUNTS, {
    onLayers: (all) => {
      figures = all.length;
    },
    onMasks: (...progress) => told.push(progress),
  });
  expect(found).toMatchObject({ inputs: 2, masks: 10, seed: 1, predictions: { examples: 4 } });
  expect(found.layers.map(({ layer }) => layer)).toEqual(['layer1', 'layer2']);
  expect(figures).toBe(2);
  // Two inputs with 10 masks, and four examples with two for the reference and two for the means.
  expect(told).toEqual([10, 20, 24, 28, 32, 36].map((done) => [done, 36]));
  chain.dispose();
});

test('a network without noise, and no examples, are refused', async () => {
  await useBackend('wasm');
  const chain = tiny();
  const quiet = { ...chain, steps: chain.steps.filter(({ kind }) => kind !== 'noise') };
  expect(() => measureNetwork(quiet, GIVEN, AMOUNTS)).toThrow(/no layer of dropout or noise/);
  const none = { count: 0, rows: new Float32Array() };
  expect(() => measureNetwork(chain, none, AMOUNTS)).toThrow(/no examples/);
  chain.dispose();
});
