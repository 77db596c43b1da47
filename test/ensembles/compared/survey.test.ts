import { expect, test } from 'vitest';
import { surveyOf } from '../../../src/ensembles/compared/survey.js';
import { unit } from './layers.js';

test('a survey counts masks and the gates that are drawn for a unit', () => {
  const found = surveyOf(unit(['1', '0', '2', '3'], '0', ['1/2', '1/2', '1/3', '1']));
  expect(found).toMatchObject({ exponent: 3, drawn: 2, classes: 2 });
  expect(found.units).toHaveLength(1);
});

test('numbers too large for doubles leave exact enumeration and sampling', () => {
  const found = surveyOf(unit(['1e70'], '0', ['1/2']));
  expect(found.units).toBeUndefined();
  expect(found.notOne).toContain('beyond 2^200');
});
