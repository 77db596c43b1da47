import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';

import type { Place } from '../eager-step.js';
import type { Network } from '../network.js';
import type { Optimiser } from '../optimiser.js';
import type { Preset } from '../preset.js';
import { addonFolder } from '../tensorflow/addon.js';
import { TrainingError } from '../training-error.js';
import { savedModel, TAG } from './saved-model.js';
import { stepGraph } from './step-graph.js';

/** What tfjs-node's backend has beside that of every other. */
export interface SessionBackend extends tf.KernelBackend {
  loadSavedModelMetaGraph(folder: string, tag: string): number;
  runSavedModel(
    session: number,
    inputs: readonly tf.Tensor[],
    informations: readonly { readonly name: string }[],
    outputs: readonly string[],
  ): tf.Tensor[];
  deleteSavedModel(session: number): void;
}

/**
 * A step of a training that TensorFlow computes as a whole, its operations side by side and in place
 * where they can be, instead of one after the other on its way through JavaScript. On tfjs-node only.
 */
export class GraphStep {
  private readonly backend = tf.backend() as SessionBackend;
  private readonly session: number;
  private readonly inputs: readonly { readonly name: string }[];
  private readonly outputs: readonly string[];

  /**
   * @param preset one that `isChainOfFactors`.
   * @throws TrainingError where there is no folder for temporary files, through one of which TensorFlow is
   *   given the graph.
   */
  constructor(
    private readonly preset: Preset,
    private readonly network: Network,
    private readonly optimiser: Optimiser,
  ) {
    const { graph, inputs, outputs } = stepGraph(
      preset,
      network.factors.map(({ isSilent }) => !isSilent),
    );
    this.inputs = inputs.map((name) => ({ name: `${name}:0` }));
    this.outputs = outputs.map((name) => `${name}:0`);
    const folder = temporaryFolder();
    try {
      writeFileSync(path.join(folder, 'saved_model.pb'), savedModel(graph, addonFolder()!));
      this.session = this.backend.loadSavedModelMetaGraph(folder, TAG);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /**
   * Takes one step; inside of `tf.tidy`.
   *
   * @returns the loss before it; where it is not finite, nothing has changed.
   */
  take({ batch: { inputs, targets }, epoch, step }: Place): number {
    const { network, optimiser, preset } = this;
    const count = inputs.shape[0];
    const widths = [preset.inputs, ...preset.hidden.map(({ units }) => units)];
    const factors = network.factors.flatMap((source, i) =>
      source.isSilent ? [] : [source.draw([count, widths[i]!])],
    );
    const state = [...network.variables, ...optimiser.slots];
    const given = [
      inputs,
      targets,
      ...factors,
      tf.scalar(optimiser.rate(epoch, step)),
      tf.scalar(1 / count),
      ...state,
    ];
    const [loss, ...then] = this.backend.runSavedModel(
      this.session,
      given,
      this.inputs,
      this.outputs,
    );
    const [found] = loss!.dataSync<'float32'>();
    if (Number.isFinite(found)) state.forEach((variable, i) => variable.assign(then[i]!));
    return found!;
  }

  dispose(): void {
    this.backend.deleteSavedModel(this.session);
  }
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(path.join(tmpdir(), 'corrigenda-step-'));
  } catch (error) {
    throw new TrainingError(
      `no room for a temporary file: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
