import { describe, expect, it } from 'vitest';
import { CaseError, Examination } from '../../src/checking/examination.js';
import { integer } from '../../src/claims/domains/integer.js';
import { equal } from '../../src/claims/link.js';
import { entryOf, stated } from './examined.js';

const multiplesOfThree = () =>
  new Examination(
    entryOf(
      stated({
        domain: integer(0, 99),
        given: (A, n) => {
          if (n === 50) throw new Error('fifty');
          return { rest: A.of(n % 3) };
        },
        relation: ({ rest }) => [equal(rest, 0)],
      }),
    ),
  );

describe('an examination', () => {
  it('tries each case once, and none where the parameters describe none', () => {
    const examination = multiplesOfThree();
    expect(examination.examine(3, 'small')?.verdict).toBe('held');
    expect(examination.examine(3, 'random')).toBeUndefined();
    expect(examination.examine(300, 'random')).toBeUndefined();
    expect(examination.tally.total).toBe(1);
  });

  it('keeps the smallest case that breaks the claim', () => {
    const examination = multiplesOfThree();
    examination.examine(31, 'random');
    examination.examine(7, 'search');
    examination.examine(22, 'random');
    expect(examination.finding).toMatchObject({ parameters: 7, found: 'search' });
  });

  it('decides a case outside of all counts', () => {
    const examination = multiplesOfThree();
    expect(examination.refute(4)?.sides).toMatchObject({ left: '1', right: '0' });
    expect(examination.refute(3)).toBeUndefined();
    expect(examination.refute(300)).toBeUndefined();
    expect(examination.tally.total).toBe(0);
  });

  it('names the case in which something is thrown', () => {
    const thrown = () => multiplesOfThree().examine(50, 'small');
    expect(thrown).toThrow(CaseError);
    expect(thrown).toThrow('Error: fifty');
  });
});
