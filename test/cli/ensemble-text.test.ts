import { expect, test } from 'vitest';
import { ensembleJson, ensembleText } from '../../src/cli/ensemble-text.js';
import { compareEnsemble } from '../../src/running/compare-ensemble.js';
import { unit } from '../ensembles/compared/layers.js';

const file = unit(['1', '2'], '0', ['1/2', '1/2']);

test('the text answers first, then names the method, the means, the approximations and the time', async () => {
  const lines = ensembleText(await compareEnsemble(file)).split('\n');
  expect(lines[0]).toMatch(/^weight scaling is off by 0\.\d+ \(/u);
  expect(lines[1]).toBe('2 gates, 4 masks; method: enumerate, exact numbers (the masks are few)');
  expect(lines.filter((line) => line.startsWith('output 0'))).toHaveLength(2);
  expect(lines.at(-2)).toMatch(/ s; masks sampled with --seed 0$/u);
});

test('where doubles do not hold the network the last line says so', async () => {
  const comparison = await compareEnsemble(unit(['1e309'], '0', ['1/2']));
  expect(ensembleText(comparison).split('\n').at(-2)).toMatch(
    / s; no masks sampled: a number is beyond the doubles$/u,
  );
  expect(JSON.parse(ensembleJson('unit.json', comparison))).toMatchObject({
    unsampled: 'a number is beyond the doubles',
  });
});

test('what is averaged over exactly stands beside the samples', async () => {
  const comparison = await compareEnsemble(file, { method: 'sample', samples: 50 });
  const averaged = { gates: 20, narrowing: 1.4321 };
  expect(ensembleText({ ...comparison, averaged }).split('\n')[1]).toContain(
    'sample, 50 masks drawn, exact means over 20 gates of the last layer given the others: ' +
      'intervals narrower by 1.43 (as asked for)',
  );
  expect(JSON.parse(ensembleJson('unit.json', { ...comparison, averaged }))).toMatchObject({
    averaged,
  });
});

test('JSON has the same, with its first line as the summary', async () => {
  const comparison = await compareEnsemble(file, { method: 'sample', samples: 50, seed: 4 });
  const parsed: unknown = JSON.parse(ensembleJson('unit.json', comparison));
  expect(parsed).toMatchObject({
    schema: 1,
    file: 'unit.json',
    method: 'sample',
    samples: 50,
    seed: 4,
    answer: { outputs: 1, level: 0.95 },
    groups: [{ title: 'output 0', figures: { E: { level: 0.95 } } }],
    approximations: [{ approximations: [{ name: 'weight scaling' }, {}, {}, {}, {}] }],
  });
});
