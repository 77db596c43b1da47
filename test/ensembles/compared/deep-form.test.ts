import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepForm } from '../../../src/ensembles/compared/deep-form.js';
import { independent } from '../../../src/masks/independent.js';
import { tied } from '../../../src/masks/tied.js';
import { logisticShape } from '../../../src/models/logistic.js';
import { network, type LayerParameters } from '../../../src/models/network.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { deepFiles } from './deep-files.js';
import { unit } from './layers.js';

const logistic = { kind: 'logistic', ...logisticShape() } as const;

function why(layers: readonly LayerParameters[], law = independent(['1/2', '1/2'])): string {
  const net = network({ inputs: 2, inputGates: [0, 1], layers });
  const form = deepForm({ network: net, law, input: [Rational.one, Rational.one] });
  return 'why' in form ? form.why : 'a deep network';
}

const first: LayerParameters = {
  connections: [{ from: 0, weights: [[1, 2]] }],
  activation: { kind: 'tanh' },
};
const last: LayerParameters = {
  connections: [{ from: 1, weights: [[1]] }],
  activation: logistic,
};

test('logistic outputs make a problem each, two classes one unit, more classes one softmax', () => {
  const [file] = fc.sample(deepFiles(logistic, 2), { numRuns: 1, seed: 4 });
  const units = deepForm(file!);
  expect(units).toMatchObject({ kind: 'units' });
  if ('why' in units) throw new Error(units.why);
  expect(units.problems.map(({ output }) => output.weights.length)).toEqual([1, 1]);
  const [two] = fc.sample(deepFiles({ kind: 'softmax', base: 'e' }, 2), { numRuns: 1, seed: 4 });
  expect(deepForm(two!)).toMatchObject({ kind: 'two classes' });
});

test('a probability that is no double makes the law inexact, by the rounding', () => {
  const third = unit(['1'], '0', ['1/3']);
  expect(deepForm(third)).toEqual({ why: 'it has one layer' });
  const net = network({ inputs: 2, inputGates: [0, 1], layers: [first, last] });
  const input = [Rational.one, Rational.one];
  const exact = deepForm({ network: net, law: independent(['1/2', '1/4']), input });
  const inexact = deepForm({ network: net, law: independent(['1/3', '1/4']), input });
  expect(exact).toMatchObject({ tau: 0, gates: 2 });
  if ('why' in inexact) throw new Error(inexact.why);
  expect(inexact.tau).toBeGreaterThan(2 ** -56);
  expect(inexact.tau).toBeLessThan(2 ** -53);
});

test('what is no such network is said', () => {
  expect(why([first, last])).toBe('a deep network');
  expect(
    why([first, { ...last, connections: [...last.connections, { from: 0, weights: [[1, 1]] }] }]),
  ).toBe('it has connections that skip a layer');
  expect(
    why([{ ...first, connections: [{ from: 0, weights: [[1, 1]], gates: [[0, 1]] }] }, last]),
  ).toBe('it has gates on connections');
  expect(why([first, { ...last, activation: { kind: 'tanh' } }])).toBe('its outputs are tanh');
  expect(
    why([{ ...first, activation: { kind: 'logistic', ...logisticShape({ c: 2 }) } }, last]),
  ).toBe('its hidden units are logistic with c other than 1');
  expect(why([first, last], tied([0, 0], ['1/2']))).toBe('its gates are not independent');
  expect(why([{ ...first, gates: [0] }, last])).toBe('a gate stands in several places');
  expect(why([{ ...first, connections: [{ from: 0, weights: [['1e-300', 1]] }] }, last])).toMatch(
    /^for doubles .* is too small$/u,
  );
});
