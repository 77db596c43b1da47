import { describe, expect, it } from 'vitest';
import { Examination } from '../../src/checking/examination.js';
import { caseText, remarksOn } from '../../src/checking/remarks.js';
import { integer } from '../../src/claims/domains/integer.js';
import { below, equal } from '../../src/claims/link.js';
import { entryOf, stated } from './examined.js';

const ended = { complete: false, cutShort: false };

/** Quotients by n − 3, with an assumption that a few n meet. */
function examined(assumed: string, ...cases: number[]): Examination {
  const examination = new Examination(
    entryOf(
      stated({
        domain: integer(0, 99),
        given: (A, n) => ({ n: A.of(n) }),
        assuming: ({ n }) => [below(n, assumed)],
        relation: ({ n }) => [equal(n.minus(3).over(n.minus(3)), 1)],
      }),
    ),
  );
  for (const one of cases) examination.examine(one, 'small');
  return examination;
}

describe('remarks', () => {
  it('are none where every case held', () => {
    expect(remarksOn(examined('50', 0, 1, 2), ended)).toEqual([]);
  });

  it('say where a side is undefined', () => {
    expect(remarksOn(examined('50', 2, 3), ended)).toEqual([
      'a side is undefined in 1 of 2 cases, the first 3: rational: a division by 0',
    ]);
  });

  it('say that there was no case, or none that meets the assumptions', () => {
    expect(remarksOn(examined('50'), ended)).toEqual(['the domain generated no case']);
    expect(remarksOn(examined('0', 1, 2), ended)).toEqual([
      'no case meets the assumptions, the first 1',
    ]);
  });

  it('say that nearly all cases do not meet the assumptions', () => {
    const many = Array.from({ length: 25 }, (_, n) => n);
    expect(remarksOn(examined('1', ...many), ended)).toEqual([
      '24 of 25 cases do not meet the assumptions',
    ]);
    expect(remarksOn(examined('5', ...many), ended).join()).not.toContain('assumptions');
  });

  it('say that time was up', () => {
    expect(remarksOn(examined('50', 1), { ...ended, cutShort: true })).toEqual([
      'undecided (budget): stopped after 1 cases',
    ]);
  });
});

it('a long case is cut', () => {
  expect(caseText(['1', '2'])).toBe('["1","2"]');
  expect(caseText('x'.repeat(1000))).toHaveLength(301);
});
