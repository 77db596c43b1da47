import { expect, test } from 'vitest';
import { isMeasured, measuredProblems, sideText } from '../../src/claims/measured.js';

const GOOD = {
  statement: 'x > 0',
  source: 'book',
  kind: 'measured',
  standing: 'printed',
  statistic: 'x',
  claimed: { above: 0 },
  seeds: 5,
  setting: 'none',
  long: false,
  alone: false,
  observe: () => 1,
};

test('a measured claim is told by its experiment, and has no problems where it is whole', () => {
  expect(isMeasured(GOOD)).toBe(true);
  expect(isMeasured({ relation: () => [] })).toBe(false);
  expect(isMeasured(null)).toBe(false);
  expect(measuredProblems(GOOD)).toEqual([]);
});

test.each([
  ['fewer seeds than five', { seeds: 4 }, /"seeds" is to be an integer from 5/],
  ['no statistic', { statistic: ' ' }, /"statistic" is to be a string/],
  ['a kind of another claim', { kind: 'identity' }, /"kind"/],
  ['two borders', { claimed: { above: 0, below: 1 } }, /"claimed"/],
  ['ends that are turned round', { claimed: { between: [1, 0] } }, /"claimed"/],
  ['a border that is no number', { claimed: { above: Number.NaN } }, /"claimed"/],
  ['a word for whether it is to be alone', { alone: 'yes' }, /"alone" is to be true or false/],
  ['a number for whether it takes long', { long: 1 }, /"long"/],
  ['no experiment', { observe: 3 }, /"observe"/],
])('%s is a problem', (_, change, message) => {
  expect(measuredProblems({ ...GOOD, ...change }).join()).toMatch(message);
});

test('a side is named in words', () => {
  expect(sideText({ above: 2 })).toBe('above 2');
  expect(sideText({ below: -1 })).toBe('below -1');
  expect(sideText({ between: [0, 1] })).toBe('between 0 and 1');
});
