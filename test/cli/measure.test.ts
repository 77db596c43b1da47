import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { planted } from '../training/chain/model-json.js';
import { temporaryFolder } from '../training/tensorflow/temporary-folder.js';
import { usageOf } from './usage-of.js';

const folder = temporaryFolder('measure');
const model = path.join(folder, 'model.json');
const { json, weights } = planted(
  [2],
  [
    { className: 'Dense', config: { units: 2, activation: 'sigmoid' } },
    { className: 'Dropout', config: { rate: 0.5 } },
    { className: 'Dense', config: { units: 2, activation: 'softmax' } },
  ],
  {
    a: [
      [2, 2],
      [1, -1, 2, 0.5],
    ],
    b: [[2], [0, 1]],
    c: [
      [2, 2],
      [1, -2, 3, 1],
    ],
    d: [[2], [0, 0]],
  },
);
writeFileSync(path.join(folder, 'weights.bin'), weights);
writeFileSync(model, JSON.stringify(json));
const data = path.join(folder, 'data.csv');
writeFileSync(data, '1,2,0\n0.5,-1,1\n2,1,0\n');

/** What the built command prints; `npm test` builds first. */
function printed(...args: readonly string[]): string {
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  return execFileSync(process.execPath, [main, 'measure', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

it('answers for a stranger’s network in text, in JSON, and draws its figures', () => {
  expect(printed(model, '--data', data, '--samples', '10')).toMatch(/^Weight scaling is off by/);
  const figures = path.join(folder, 'figures');
  const found = printed(model, '--data', data, '--json', '--figures', figures);
  const measurement = JSON.parse(found) as {
    layers: { layer: string }[];
    predictions: { examples: number };
  };
  expect(measurement.layers.map(({ layer }) => layer)).toEqual(['layer0', 'layer2']);
  expect(measurement.predictions.examples).toBe(3);
  expect(readFileSync(path.join(figures, 'figure-3.svg'), 'utf8')).toMatch(/^<svg /);
  expect(existsSync(path.join(figures, 'figure-2b.svg'))).toBe(true);
});

it.each([
  ['a model that is not there', [path.join(folder, 'none.json'), '--data', data], /cannot be read/],
  ['inputs of another size', [model], /expected --data/],
  ['data that are not there', [model, '--data', path.join(folder, 'none.csv')], /is not there/],
  ['no masks', [model, '--data', data, '--masks', '1'], /whole number from 2/],
])('refuses %s with 2', async (_, args, message) => {
  const { exitCode, said } = await usageOf('measure', ...args);
  expect(exitCode).toBe(2);
  expect(said).toMatch(message);
});
