import { describe, expect, it } from 'vitest';
import { nearnessSentences } from '../../src/reporting/nearness.js';

const SLACK = {
  value: '0.001',
  difference: '1/4000',
  case: { p: '1/2' },
  link: 1,
  label: 'the bound',
  comparison: 'at-most',
  left: '999/4000',
  right: '1/4',
  exact: true,
  leftDecimal: '0.24975',
  rightDecimal: '0.25',
};

describe('how near the cases came to equality', () => {
  it('is said with the slack, relative and absolute, and the case with both sides', () => {
    expect(nearnessSentences({ slack: SLACK })).toEqual([
      'Equality was not seen.',
      'The narrowest slack, relative to the larger side, is 0.001, right − left = 1/4000.',
      'It is that of link 2 (the bound) at {p: 1/2}: 999/4000 ≈ 0.24975 ≤ 1/4 ≈ 0.25.',
    ]);
  });

  it('says in how many cases equality is reached, apart from those where both sides are 0', () => {
    const equality = { reached: 1200, zero: 3 };
    expect(nearnessSentences({ equality })).toEqual([
      'Equality is reached, in 1,200 cases; in 3 more both sides are 0.',
    ]);
    expect(nearnessSentences({ slack: { ...SLACK, difference: '0' } })[0]).toBe(
      'Equality is reached.',
    );
    expect(nearnessSentences({ equality: { reached: 0, zero: 1 } })).toEqual([
      'In 1 case both sides are 0.',
    ]);
  });

  it('does not take a difference that is only enclosed for equality', () => {
    const slack = { ...SLACK, value: '0', difference: '[-1e-39, 1e-39]', exact: false };
    expect(nearnessSentences({ slack })[0]).toBe('Equality was not seen.');
  });

  it('says nothing where nothing was measured, and shows a case without its sides', () => {
    expect(nearnessSentences({})).toEqual([]);
    const bare = { value: '0.5', case: '1/2', link: 0 };
    expect(nearnessSentences({ slack: bare }).at(-1)).toBe('It is that of link 1 at 1/2.');
  });
});
