import { expect, test } from 'vitest';
import { MethodError } from '../../../src/ensembles/compared/method-error.js';
import { surveyOf } from '../../../src/ensembles/compared/survey.js';
import { powerOfTwo, waysFor, type Method } from '../../../src/ensembles/compared/ways.js';
import { unit } from './layers.js';

const rate = () => 2 ** 20;

function ways(gates: number, method?: Method): readonly string[] {
  const weights = Array.from({ length: gates }, (_, j) => `${j + 1}/7`);
  const file = unit(
    weights,
    '0',
    weights.map(() => '1/2'),
  );
  return waysFor(surveyOf(file), gates, method, rate).map(
    ({ method: name, numbers }) => `${name} ${numbers}`,
  );
}

test('few masks are enumerated exactly, more in doubles, many not at all', () => {
  expect(ways(5)[0]).toBe('enumerate exact');
  expect(ways(20)[0]).toBe('enumerate doubles');
  expect(ways(28).slice(0, 2)).toEqual(['certified doubles', 'enumerate doubles']);
  expect(ways(40)).toEqual(['certified doubles', 'sample doubles']);
});

test('a method that is asked for is taken, or refused with the time and another', () => {
  expect(ways(40, 'sample')).toEqual(['sample doubles']);
  expect(ways(5, 'certified')).toEqual(['certified doubles']);
  expect(ways(30, 'enumerate')).toEqual(['enumerate doubles']);
  expect(() => ways(40, 'enumerate')).toThrow(MethodError);
  expect(() => ways(40, 'enumerate')).toThrow(
    '40 gates make 2^40 masks, too many to enumerate: enumerating them would take about 12 days ' +
      'at the 1,000,000 masks a second measured here; use --method certified',
  );
});

test('powers of two that are none are said to be near one', () => {
  expect(powerOfTwo(12)).toBe('2^12');
  expect(powerOfTwo(12.4)).toBe('about 2^12');
});
