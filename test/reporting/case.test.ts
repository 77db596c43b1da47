import { expect, it } from 'vitest';
import { caseLine, caseLines, shownCase } from '../../src/reporting/case.js';
import { WITNESS } from './sample-report.js';

it('writes exact numbers without the quotes of JSON', () => {
  expect(caseLine({ p: '1/2', weights: ['1', '-3/7'], tied: true, more: null })).toBe(
    '{p: 1/2, weights: [1, -3/7], tied: true, more: null}',
  );
});

it('keeps a flat case on one line', () => {
  expect(caseLines(['1/2', '2'])).toEqual(['[1/2, 2]']);
  expect(caseLines('1/3')).toEqual(['1/3']);
});

it('puts the members of a nested case on lines of their own, by name or by place', () => {
  expect(caseLines([{ p: ['1/2'], bias: '0' }, '3'])).toEqual([
    '1:',
    '  p = [1/2]',
    '  bias = 0',
    '2 = 3',
  ]);
});

it('shows the values of a witness where they are known, else its parameters', () => {
  expect(shownCase(WITNESS)).toBe(WITNESS.case);
  expect(shownCase({ ...WITNESS, values: { p: '1/2' } })).toEqual({ p: '1/2' });
});
