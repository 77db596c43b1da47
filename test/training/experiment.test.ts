import { expect, test } from 'vitest';
import { measured } from '../../src/training/experiment.js';
import type { ExperimentDefinition } from '../../src/training/experiment.js';

const DEFINITION: ExperimentDefinition = {
  statement: 'x > 0',
  source: 'book',
  statistic: 'x',
  claimed: { above: 0 },
  seeds: 5,
  setting: 'none',
  observe: (_, seed) => seed,
};

test('a definition becomes a claim that is measured, as printed and short where it does not say so', () => {
  const claim = measured(DEFINITION);
  expect(claim).toMatchObject({ kind: 'measured', standing: 'printed', long: false });
  expect(claim.observe({}, 3)).toBe(3);
  expect(measured({ ...DEFINITION, standing: 'reading', long: true })).toMatchObject({
    standing: 'reading',
    long: true,
  });
});

test('a definition with faults is refused, with all of them', () => {
  expect(() => measured({ ...DEFINITION, seeds: 1, statistic: '' })).toThrow(
    /"statistic" is to be .*; "seeds" is to be/,
  );
});
