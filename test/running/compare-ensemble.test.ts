import { expect, test } from 'vitest';
import { near } from '../../src/ensembles/compared/approximations.js';
import { MethodError } from '../../src/ensembles/compared/method-error.js';
import { compareEnsemble, type EnsembleComparison } from '../../src/running/compare-ensemble.js';
import { Rational } from '../../src/arithmetic/number.js';
import { independent } from '../../src/masks/independent.js';
import { feedforward } from '../../src/models/feedforward.js';
import { logisticShape } from '../../src/models/logistic.js';
import type { NetworkFile } from '../../src/models/network-file.js';
import { unit } from '../ensembles/compared/layers.js';

const weights = Array.from({ length: 12 }, (_, j) => `${(j % 5) - 2}/3`);
const file = unit(
  weights,
  '1/5',
  weights.map(() => '2/5'),
);

/** The mean and how far it may be off. */
function mean({ groups }: EnsembleComparison) {
  return near(groups[0]!.figures.find(({ name }) => name === 'E')!.figure);
}

test('all methods agree within their bounds', async () => {
  const exact = await compareEnsemble(file);
  expect(exact).toMatchObject({ method: 'enumerate', numbers: 'exact', gates: 12, masks: 2 ** 12 });
  const integrals = await compareEnsemble(file, { method: 'certified' });
  const sampled = await compareEnsemble(file, { method: 'sample', samples: 4000, seed: 9 });
  expect(sampled).toMatchObject({ method: 'sample', samples: 4000, seed: 9 });
  for (const other of [integrals, sampled]) {
    const { value, within } = mean(other);
    expect(Math.abs(value - mean(exact).value)).toBeLessThanOrEqual(within + 1e-16);
  }
  expect(mean(integrals).within).toBeLessThan(1e-13);
});

test('threads and one thread give the same', async () => {
  const wide = unit(
    Array.from({ length: 22 }, (_, j) => `${j + 1}/64`),
    '-2',
    new Array<string>(22).fill('1/2'),
  );
  const told: number[] = [];
  const options = { method: 'enumerate', progress: (done: number) => told.push(done) } as const;
  const two = await compareEnsemble(wide, { ...options, threads: 2 });
  const one = await compareEnsemble(wide, { ...options, threads: 1 });
  expect(two.groups).toEqual(one.groups);
  expect(two.approximations).toEqual(one.approximations);
  expect(told.at(-1)).toBe(2 ** 22);
});

test('a network with hidden layers is enumerated in doubles, and sampled with exact means', async () => {
  const rows = (units: number, below: number): string[][] =>
    Array.from({ length: units }, (_, i) =>
      Array.from({ length: below }, (__, j) => `${((5 * i + 3 * j) % 7) - 3}/10`),
    );
  const net = (hidden: number): NetworkFile => ({
    law: independent(new Array<string>(2 * hidden).fill('4/5')),
    input: [Rational.one, Rational.of('-1/2')],
    network: feedforward(
      2,
      [
        { weights: rows(hidden, 2), activation: { kind: 'rectified' } },
        { weights: rows(hidden, hidden), activation: { kind: 'tanh' } },
        { weights: rows(1, hidden), activation: { kind: 'logistic', ...logisticShape() } },
      ],
      'hidden',
    ),
  });
  const small = net(5);
  const found = await compareEnsemble(small, { method: 'enumerate' });
  expect(found).toMatchObject({ numbers: 'exact', masks: 1024 });
  const told: number[] = [];
  const large = await compareEnsemble(net(7), { progress: (done) => told.push(done) });
  expect(large).toMatchObject({ method: 'enumerate', numbers: 'doubles', masks: 2 ** 14 });
  expect(told.at(-1)).toBe(2 ** 14);
  expect(mean(large).within).toBeLessThan(1e-11);
  const sampled = await compareEnsemble(net(7), { method: 'sample', samples: 4000 });
  expect(Math.abs(mean(sampled).value - mean(large).value)).toBeLessThan(mean(sampled).within);
  // One weight of the output is 0.
  expect(sampled.averaged!.gates).toBe(6);
  expect(sampled.averaged!.narrowing).toBeGreaterThan(1);
});

test('a network that doubles do not hold is compared without sampled masks', async () => {
  const file = unit(['1e309', '1'], '0', ['1/2', '1/2']);
  const exact = await compareEnsemble(file);
  expect(exact).toMatchObject({ method: 'enumerate', unsampled: 'a number is beyond the doubles' });
  expect(exact.approximations[0]!.approximations.map(({ name }) => name)).toEqual([
    'weight scaling',
  ]);
  await expect(compareEnsemble(file, { method: 'sample' })).rejects.toThrow(
    'no method fits; sample: a number is beyond the doubles',
  );
});

test('a method that its numbers defeat is passed over, and if it was asked for, refused', async () => {
  const far = unit(new Array<string>(40).fill('1e30'), '-17e30', new Array<string>(40).fill('1/3'));
  await expect(compareEnsemble(far, { method: 'certified' })).rejects.toThrow(MethodError);
  const found = await compareEnsemble(far, { samples: 100 });
  expect(found.method).toBe('sample');
  expect(found.why).toContain('certified: ');
});
