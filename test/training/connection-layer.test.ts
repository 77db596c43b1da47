import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { ConnectionLayer } from '../../src/training/connection-layer.js';
import { RandomStream } from '../../src/training/random.js';

const [INPUTS, UNITS] = [3, 2];
const KERNEL = [1, -2, 3, 4, -1, 2];

describe.each(await runningBackends())('a layer with gated connections on %s', (name) => {
  function layerWith(keep: number): (training: boolean, gates?: Float32Array) => number[] {
    const layer = new ConnectionLayer({ units: UNITS, keep });
    const input = tf.tensor2d([2, -1, 4], [1, INPUTS]);
    layer.apply(input, { training: false });
    layer.setWeights([tf.tensor2d(KERNEL, [INPUTS, UNITS]), tf.tensor1d([1, 0])]);
    return (training, gates) => {
      if (gates === undefined) layer.drawFrom(new RandomStream(3, 'connections'));
      else layer.use(gates);
      return Array.from((layer.apply(input, { training }) as tf.Tensor).dataSync());
    };
  }

  it('has over all masks the mean that scaled weights give, pWv, and the variance p(1−p)(W∘W)(v∘v)', async () => {
    await useBackend(name);
    const output = layerWith(0.5);
    const scaled = output(false);
    const masks = 2 ** (INPUTS * UNITS);
    const [sums, squares] = [
      [0, 0],
      [0, 0],
    ];
    for (let mask = 0; mask < masks; mask++) {
      const gates = Float32Array.from({ length: INPUTS * UNITS }, (_, i) => (mask >> i) & 1);
      output(true, gates).forEach((value, unit) => {
        sums[unit]! += value;
        squares[unit]! += value ** 2;
      });
    }
    // Small integers and halves: exact in 24 bits.
    expect(sums.map((sum) => sum / masks)).toEqual(scaled);
    const input = [2, -1, 4];
    const variance = [0, 1].map((unit) =>
      input.reduce((sum, v, i) => sum + (KERNEL[i * UNITS + unit]! * v) ** 2 / 4, 0),
    );
    expect(squares.map((square, unit) => square / masks - scaled[unit]! ** 2)).toEqual(variance);
  });

  it('draws its gates from the stream of the caller', async () => {
    await useBackend(name);
    const output = layerWith(0.5);
    const gates = new Float32Array(INPUTS * UNITS);
    new RandomStream(3, 'connections').mask(gates, 0.5);
    expect(output(true)).toEqual(output(true, gates));
  });

  it('passes the gradient to kept connections only', async () => {
    await useBackend(name);
    const layer = new ConnectionLayer({ units: 1, keep: 0.5 });
    const input = tf.tensor2d([5, 7], [1, 2]);
    layer.apply(input, { training: false });
    layer.use(Float32Array.of(0, 1));
    const { grads } = tf.variableGrads(() =>
      tf.sum<tf.Scalar>(layer.apply(input, { training: true }) as tf.Tensor),
    );
    const slopes = Object.values(grads).map((slope) => Array.from(slope.dataSync()));
    expect(slopes).toContainEqual([0, 7]);
    tf.disposeVariables();
  });

  it('refuses probabilities and counts that are none, and gates of another number', async () => {
    await useBackend(name);
    expect(() => new ConnectionLayer({ units: 2, keep: 0 })).toThrow(RangeError);
    expect(() => new ConnectionLayer({ units: 0, keep: 0.5 })).toThrow(RangeError);
    expect(() => layerWith(0.5)(true, Float32Array.of(1))).toThrow(/1 gates for 6 numbers/);
    expect(new ConnectionLayer({ units: 2, keep: 0.5 }).getConfig()).toMatchObject({
      units: 2,
      keep: 0.5,
    });
  });
});
