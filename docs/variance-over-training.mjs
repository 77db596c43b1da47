/*
 * Figure 2a of Baldi and Sadowski (2013): the variance of hidden units over masks, by layer and epoch,
 * for units that are active after the last epoch (E(O) > 0.1) and for the others.
 *
 *   node docs/variance-over-training.mjs DATA FOLDER PRESET EPOCH=model.json… > FOLDER/variance.json
 *
 * DATA is MNIST, PRESET the one that the models were trained from: its first weights are epoch 0.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { figureSvg } from '../dist/reporting/figures/plot.js';
import { describeBackend, useBackend } from '../dist/training/backend.js';
import { chainOfFiles, readModel } from '../dist/training/chain/read-model.js';
import { readMnist } from '../dist/training/data/mnist.js';
import { unitStatistics } from '../dist/training/measuring/unit-statistics.js';
import { modelFiles } from '../dist/training/model-files.js';
import { buildNetwork } from '../dist/training/network.js';
import { readPreset } from '../dist/training/read-preset.js';

const [INPUTS, MASKS, SEED] = [20, 500, 1];
const [data, folder, preset, ...models] = process.argv.slice(2);

const backend = await useBackend();
const { test } = readMnist(data);
const rows = test.inputs.subarray(0, INPUTS * test.features);
const first = chainOfFiles(await modelFiles(buildNetwork(readPreset(preset))));
const stages = [
  { epoch: 0, chain: first },
  ...models.map((model) => {
    const [epoch, file] = model.split('=');
    return { epoch: Number(epoch), chain: readModel(file) };
  }),
].map(({ epoch, chain }) => {
  const layers = unitStatistics(chain, rows, MASKS, SEED).slice(0, -1);
  chain.dispose();
  return { epoch, layers };
});

function mean(values, admits) {
  const admitted = values.filter((_, i) => admits(i));
  return admitted.reduce((sum, value) => sum + value, 0) / admitted.length;
}

const last = stages.at(-1).layers;
const found = stages.map(({ epoch, layers }) => ({
  epoch,
  layers: layers.map(({ variance }, k) => {
    const isActive = (i) => last[k].mean[i] > 0.1;
    const [active, inactive] = [isActive, (i) => !isActive(i)].map((is) => mean(variance, is));
    return { active, inactive };
  }),
}));

const panels = last.map((_, k) => ({
  title: `layer ${k + 1}`,
  x: 'epoch',
  y: 'mean variance',
  series: [
    ['active', '#1f4e9c'],
    ['inactive', '#d9730d'],
  ].map(([label, colour]) => ({
    label,
    colour,
    mark: 'line',
    points: found.map(({ epoch, layers }) => [epoch, layers[k][label]]),
  })),
}));
const title = 'Variance over masks, active and inactive units';
writeFileSync(path.join(folder, 'figure-2a.svg'), figureSvg(title, panels));
const measurement = { backend: describeBackend(backend), inputs: INPUTS, masks: MASKS, seed: SEED };
console.log(JSON.stringify({ ...measurement, stages: found }, undefined, 2));
process.exit(0);
