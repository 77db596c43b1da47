import { expect, it } from 'vitest';
import { settingsOf } from '../../../src/ensembles/certified/settings.js';

it('each truncation has a quarter of the tolerance at most', () => {
  const { targets } = settingsOf({ tolerance: 1e-6 });
  for (const target of Object.values(targets)) expect(target).toBeLessThanOrEqual(0.25e-6);
  expect(settingsOf().targets.discretisation).toBe(2.5e-16);
});

it('a tolerance or limit out of range is refused', () => {
  for (const tolerance of [0, -1, 0.1, NaN])
    expect(() => settingsOf({ tolerance })).toThrow('not from 1e-300 to 0.01');
  for (const limit of [0, 2 ** 27, NaN])
    expect(() => settingsOf({ limit })).toThrow('not from 1 to 2^26');
});

it('nothing is left out unless a test plants it', () => {
  expect(settingsOf().omit).toBeUndefined();
  expect(settingsOf({}, { omit: 'tail', targets: { far: 0.5 } })).toMatchObject({
    omit: 'tail',
    targets: { far: 0.5, tail: 7.5e-18 },
  });
});
