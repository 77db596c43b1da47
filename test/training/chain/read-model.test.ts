import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { chainOfFiles, readModel } from '../../../src/training/chain/read-model.js';
import { inputsOf, run } from '../../../src/training/chain/run.js';
import { modelFiles } from '../../../src/training/model-files.js';
import { buildNetwork } from '../../../src/training/network.js';
import { RandomStream } from '../../../src/training/random.js';
import { SMALL } from '../small-preset.js';
import { planted } from './model-json.js';

function saved(json: unknown, weights: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-model-'));
  writeFileSync(path.join(folder, 'weights.bin'), weights);
  writeFileSync(path.join(folder, 'model.json'), JSON.stringify(json));
  return path.join(folder, 'model.json');
}

describe.each(await runningBackends())('a saved model on %s', (name) => {
  it.each([['gates'], ['connections'], ['gaussian']] as const)(
    'computes as the network with %s that was saved, with scaled weights and with noise',
    async (noise) => {
      await useBackend(name);
      const network = buildNetwork({ ...SMALL, noise });
      const chain = chainOfFiles(await modelFiles(network));
      const rows = Float32Array.from({ length: 3 * 196 }, (_, i) => (i % 7) / 7);
      const scaled = tf.tidy(() => run(chain, inputsOf(chain, rows)).lastSums.dataSync());
      const own = network.sums.apply(tf.tensor2d(rows, [3, 196]), { training: false }) as tf.Tensor;
      expect([...scaled]).toEqual([...own.dataSync()]);
      // One stream for all noise, in the order of the layers.
      const stream = new RandomStream(8, 'noise');
      network.noise.forEach((layer) => {
        layer.drawFrom(stream);
      });
      const trained = network.sums.apply(tf.tensor2d(rows, [3, 196]), { training: true });
      const again = tf.tidy(() =>
        run(chain, inputsOf(chain, rows), new RandomStream(8, 'noise')).lastSums.dataSync(),
      );
      expect([...again]).toEqual([...(trained as tf.Tensor).dataSync()]);
      tf.disposeVariables();
    },
  );

  it('drops units as Keras does, and scales what is left up', async () => {
    await useBackend(name);
    const { json, weights } = planted(
      [4],
      [
        { className: 'Dropout', config: { rate: 0.5 } },
        { className: 'Dense', config: { units: 1, activation: 'linear' } },
      ],
      {
        kernel: [
          [4, 1],
          [1, 2, 4, 8],
        ],
        bias: [[1], [0.5]],
      },
    );
    const chain = readModel(saved(json, weights));
    const rows = Float32Array.of(1, 1, 1, 1);
    expect([...run(chain, inputsOf(chain, rows)).outputs.dataSync()]).toEqual([15.5]);
    const mask = new Float32Array(4);
    new RandomStream(1, 'x').mask(mask, 0.5);
    const expected = mask.reduce((sum, gate, i) => sum + gate * 2 * 2 ** i, 0.5);
    const stream = new RandomStream(1, 'x');
    expect([...run(chain, inputsOf(chain, rows), stream).outputs.dataSync()]).toEqual([expected]);
  });
});

it.each([
  ['another format', { format: 'graph-model' }, /expected layers-model/],
  ['no topology', { format: 'layers-model' }, /expected a model/],
])('a file with %s is refused', (_, json, message) => {
  expect(() => readModel(saved(json, Buffer.alloc(0)))).toThrow(message);
});

it.each([
  ['HDF5', Buffer.from('\x89HDF\r\n\x1a\n', 'latin1')],
  ['a zip archive', Buffer.from('PK\x03\x04')],
])("Keras' own format, %s, is refused with what to do", (_, bytes) => {
  const file = saved({}, Buffer.alloc(0));
  writeFileSync(file, bytes);
  expect(() => readModel(file)).toThrow(`${file} is a file of Keras`);
  expect(() => readModel(file)).toThrow(/tensorflowjs_converter/);
});

it('what is no JSON, or is not there, is refused', () => {
  const file = saved({}, Buffer.alloc(0));
  writeFileSync(file, '{');
  expect(() => readModel(file)).toThrow(/is no JSON/);
  expect(() => readModel(path.join(path.dirname(file), 'nothing.json'))).toThrow(/cannot be read/);
});
