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
