import { expect, it } from 'vitest';
import { DEFAULT_CASES, DEFAULT_SEARCH, DEFAULT_SMALL } from '../../src/checking/amounts.js';

it('checks hundreds of cases where nothing else is asked for', () => {
  expect(DEFAULT_SMALL + DEFAULT_CASES).toBeGreaterThanOrEqual(500);
  expect(Math.min(DEFAULT_CASES, DEFAULT_SMALL, DEFAULT_SEARCH)).toBeGreaterThanOrEqual(100);
});
