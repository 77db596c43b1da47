import { describe, expect, it } from 'vitest';
import { caseLine, caseLines, caseRows, shownCase } from '../../src/reporting/case.js';
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

describe('the rows of a case', () => {
  it('name each quantity by its place, counted from 1', () => {
    const kase = {
      p: '1/2',
      units: [
        { w: ['1', '2'], b: '0' },
        { w: ['3'], b: { c: ['4'] } },
      ],
    };
    expect(caseRows(kase)).toEqual([
      { name: 'p', value: '1/2' },
      { name: 'units 1 w', value: '[1, 2]' },
      { name: 'units 1 b', value: '0' },
      { name: 'units 2 w', value: '[3]' },
      { name: 'units 2 b c', value: '[4]' },
    ]);
  });

  it('are one where the case is a single value or a flat list', () => {
    expect(caseRows('1/3')).toEqual([{ name: 'case', value: '1/3' }]);
    expect(caseRows(['1', '2'])).toEqual([{ name: 'case', value: '[1, 2]' }]);
  });
});
