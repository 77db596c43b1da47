import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { NOISE_STEPS } from '../../../src/training/chain/noise-steps.js';
import type { Step } from '../../../src/training/chain/step.js';
import { RandomStream } from '../../../src/training/random.js';

function step(className: string, config: Readonly<Record<string, unknown>>): Step {
  const spec = { className, name: 'noise', config, place: 'm: layer 1' };
  return NOISE_STEPS[className]!(spec, [4]);
}

describe.each(await runningBackends())('noise on %s', (name) => {
  it.each([
    ['CorrigendaGates', { keep: 0.5 }, 1, 0.5],
    ['Dropout', { rate: 0.5 }, 2, 1],
  ])('%s multiplies by gates', async (className, config, trained, scaled) => {
    await useBackend(name);
    const { forward } = step(className, config);
    const ones = tf.ones([1, 4]);
    const mask = new Float32Array(4);
    new RandomStream(1, 'm').mask(mask, 0.5);
    expect([...forward(ones, new RandomStream(1, 'm')).dataSync()]).toEqual(
      [...mask].map((gate) => gate * trained),
    );
    expect([...forward(ones, undefined).dataSync()]).toEqual(Array(4).fill(scaled));
  });

  it.each([
    ['GaussianDropout', { rate: 0.2 }, 1, 0.5],
    ['GaussianNoise', { stddev: 0.5 }, 0, 0.5],
    ['CorrigendaNoise', { operation: 'multiply', deviation: 0.5 }, 1, 0.5],
    ['CorrigendaNoise', { operation: 'add', deviation: 0.5 }, 0, 0.5],
  ])('%s multiplies by or adds normal numbers (%o)', async (className, config, mean, deviation) => {
    await useBackend(name);
    const { forward } = step(className, config);
    const values = new Float32Array(4);
    new RandomStream(1, 'm').normal(values, mean, deviation);
    const found = forward(tf.fill([1, 4], mean), new RandomStream(1, 'm')).dataSync();
    found.forEach((value, i) => {
      expect(value).toBeCloseTo(values[i]!, 6);
    });
    expect([...forward(tf.ones([1, 4]), undefined).dataSync()]).toEqual([1, 1, 1, 1]);
  });
});

it('a rate that is none, and a noise_shape, are refused with their place', () => {
  expect(() => step('CorrigendaGates', { keep: 0 })).toThrow(/m: layer 1: keep is 0/);
  expect(() => step('Dropout', { rate: 'half' })).toThrow(/rate is "half"/);
  expect(() => step('Dropout', { rate: 0.5, noise_shape: [1] })).toThrow(/noise_shape/);
});
