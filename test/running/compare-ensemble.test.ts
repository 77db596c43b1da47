import { expect, test } from 'vitest';
import { near } from '../../src/ensembles/compared/approximations.js';
import { MethodError } from '../../src/ensembles/compared/method-error.js';
import { compareEnsemble, type EnsembleComparison } from '../../src/running/compare-ensemble.js';
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

test('a method that its numbers defeat is passed over, and if it was asked for, refused', async () => {
  const far = unit(new Array<string>(40).fill('1e30'), '-17e30', new Array<string>(40).fill('1/3'));
  await expect(compareEnsemble(far, { method: 'certified' })).rejects.toThrow(MethodError);
  const found = await compareEnsemble(far, { samples: 100 });
  expect(found.method).toBe('sample');
  expect(found.why).toContain('certified: ');
});
