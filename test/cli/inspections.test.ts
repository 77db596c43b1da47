import { expect, it } from 'vitest';
import {
  inspectLibrary,
  inspectMpfr,
  inspectNode,
  inspectSimd,
  inspectThreads,
} from '../../src/cli/inspections.js';

it.each([
  ['20.19.0', true],
  ['20.20.1', true],
  ['22.0.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
])('finds of Node %s that it is new enough: %j', (version, usable) => {
  const inspection = inspectNode(version);
  expect(inspection.usable).toBe(usable);
  expect(inspection.found.includes('expected 20.19 or later')).toBe(!usable);
});

it('has a thread answer', async () => {
  expect(await inspectThreads()).toMatchObject({ found: 'run', usable: true });
});

it('has MPFR round, and names its version', async () => {
  const { found, usable } = await inspectMpfr();
  expect(usable).toBe(true);
  expect(found).toMatch(/^runs, MPFR \d+\.\d+\.\d+, gmp-wasm \d+\.\d+\.\d+$/u);
});

it('says of vectors whether they run, which is no condition', () => {
  expect(inspectSimd()).toMatchObject({ usable: true });
  expect(inspectSimd().found).toMatch(/^(?:runs|is not available)$/u);
});

it('tells a library that is installed from one that is not', () => {
  expect(inspectLibrary('decimal.js')).toMatchObject({ usable: true });
  expect(inspectLibrary('no-such-library')).toEqual({
    name: 'no-such-library',
    found: 'is not installed',
    usable: false,
  });
});
