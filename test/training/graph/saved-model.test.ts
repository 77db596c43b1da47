import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import type { SessionBackend } from '../../../src/training/graph/graph-step.js';
import { Graph } from '../../../src/training/graph/graph.js';
import { savedModel, TAG } from '../../../src/training/graph/saved-model.js';
import { addonFolder } from '../../../src/training/tensorflow/addon.js';

const isHere = (await runningBackends()).includes('node');

/** What TensorFlow makes of a graph. */
async function computed(graph: Graph, given: tf.Tensor[], output: string): Promise<unknown> {
  await useBackend('node');
  const sessions = tf.backend() as SessionBackend;
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-test-'));
  writeFileSync(path.join(folder, 'saved_model.pb'), savedModel(graph, addonFolder()!));
  try {
    const session = sessions.loadSavedModelMetaGraph(folder, TAG);
    const names = graph.inputs.map((name) => ({ name: `${name}:0` }));
    const [found] = sessions.runSavedModel(session, given, names, [`${output}:0`]);
    sessions.deleteSavedModel(session);
    return found!.arraySync();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(!isHere)(
  'a graph means what its operations say, with every kind of attribute',
  async () => {
    const graph = new Graph();
    const [a, b] = [graph.input([-1, 2]), graph.input([-1, 2])];
    // Aᵀ(3B) summed down its columns, less a row.
    const product = graph.matrixProduct(a, graph.product(b, graph.constant(3)), 'a');
    const found = graph.difference(graph.total(product, [0], true), graph.constant([1, 10]));
    const [x, y] = [tf.tensor2d([[1, 2]]), tf.tensor2d([[5, 7]])];
    expect(await computed(graph, [x, y], found)).toEqual([[44, 53]]);
    const other = graph.matrixProduct(a, b, 'b');
    expect(await computed(graph, [x, y], other)).toEqual([[19]]);
  },
);

test.skipIf(!isHere)('an operation that there is not is refused', async () => {
  const graph = new Graph();
  const found = graph.apply('Zauber', [graph.input([1])]);
  await expect(computed(graph, [tf.tensor1d([1])], found)).rejects.toThrow(/Zauber/);
});
