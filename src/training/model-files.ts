import { createHash } from 'node:crypto';
import { io } from '@tensorflow/tfjs-core';

import type { Network } from './network.js';

/** The files of a saved model. */
export interface ModelFiles {
  /** The content of model.json, which names the other file. */
  readonly json: string;
  readonly weightsFile: string;
  readonly weights: Uint8Array;
}

/**
 * A network in the format of TensorFlow.js' LayersModel. The file of the weights is named by a hash
 * of them: where it is written first, a model.json never stands beside weights of another model.
 */
export async function modelFiles({ model }: Network): Promise<ModelFiles> {
  let saved: io.ModelArtifacts | undefined;
  await model.save(
    io.withSaveHandler((artifacts) => {
      saved = artifacts;
      const modelArtifactsInfo = { dateSaved: new Date(), modelTopologyType: 'JSON' } as const;
      return Promise.resolve({ modelArtifactsInfo });
    }),
  );
  const { modelTopology, weightSpecs, weightData } = saved ?? {};
  if (weightData === undefined || weightSpecs === undefined)
    throw new Error('TensorFlow.js gave no weights to save');
  const weights = new Uint8Array(io.CompositeArrayBuffer.join(weightData));
  const hash = createHash('sha256').update(weights).digest('hex').slice(0, 12);
  const weightsFile = `weights-${hash}.bin`;
  const manifest = [{ paths: [weightsFile], weights: weightSpecs }];
  const json = { format: 'layers-model', modelTopology, weightsManifest: manifest };
  return { json: `${JSON.stringify(json)}\n`, weightsFile, weights };
}
