import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { modelFiles } from '../../src/training/model-files.js';
import { buildNetwork } from '../../src/training/network.js';
import { SMALL } from './small-preset.js';

it.each(await runningBackends())('can be loaded by TensorFlow.js on %s', async (name) => {
  await useBackend(name);
  const network = buildNetwork(SMALL);
  const { json, weightsFile, weights } = await modelFiles(network);
  const { modelTopology, weightsManifest } = JSON.parse(json) as tf.io.ModelJSON;
  expect(weightsManifest[0]?.paths).toEqual([weightsFile]);
  const loaded = await tfl.loadLayersModel(
    tf.io.fromMemory({
      modelTopology,
      weightSpecs: weightsManifest[0]!.weights,
      weightData: Uint8Array.from(weights).buffer,
    }),
  );
  const found = loaded.getWeights().map((weight) => weight.dataSync());
  expect(found).toEqual(network.variables.map((variable) => variable.dataSync()));
  const { weightsFile: other } = await modelFiles(buildNetwork({ ...SMALL, seed: 2 }));
  expect(other).not.toBe(weightsFile);
  tf.disposeVariables();
});
