import { expect, it } from 'vitest';
import { ORIGINS } from '../../src/reporting/origin.js';

it('does not blame the author for an error of unknown origin', () => {
  expect(ORIGINS.unknown).toContain('need not be what the author wrote');
});

it('tells the origins apart', () => {
  expect(new Set(Object.values(ORIGINS)).size).toBe(3);
});
