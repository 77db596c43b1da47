import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import { Examination } from '../../src/checking/examination.js';
import { caseText, remarksOn } from '../../src/checking/remarks.js';
import { integer } from '../../src/claims/domains/integer.js';
import { agree, atMost, below, equal } from '../../src/claims/link.js';
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

describe('remarks on what was tried', () => {
  /** n of a domain that is to be run through, compared as it says. */
  function compared(
    relation: Parameters<typeof stated<number, Value>>[0]['relation'],
    notes?: string,
  ) {
    const examination = new Examination(
      entryOf(
        stated<number, Value>({
          domain: integer(0, 99),
          given: (A, n) => A.of(n),
          relation,
          ...(notes === undefined ? {} : { notes }),
        }),
      ),
    );
    for (const n of [1, 2, 3]) examination.examine(n, 'small');
    return examination;
  }

  it('say how many cases are undecided, with the first and its reason', () => {
    const undecided = compared((n) => [atMost(n.tanh().plus('1e-300'), n.tanh().plus(n.minus(2)))]);
    expect(remarksOn(undecided, ended)).toContain(
      '1 of 3 cases are undecided, the first 2: link 1 is undecided in interval arithmetic',
    );
  });

  it('say that both sides vanish, and that mutants were judged without a case that holds', () => {
    expect(
      remarksOn(
        compared(() => [agree(0, 0, 2)]),
        ended,
      ),
    ).toEqual([
      'both sides vanish to the stated order in 3 of 3 cases, where 0 or the opposite sign would agree as well; the first 1: the sides are 0 and 0',
      'the relation holds in no case: its mutants were judged on cases in which it does not',
    ]);
    expect(
      remarksOn(
        compared((n) => [equal(n, n.plus(1))]),
        ended,
      ),
    ).toEqual([
      'the relation holds in no case: its mutants were judged on cases in which it does not',
    ]);
    expect(
      remarksOn(
        compared((n) => [equal(n, 2)]),
        ended,
      ),
    ).toEqual([]);
    expect(
      remarksOn(
        compared((n) => [equal(n.over(0), 1)]),
        ended,
      ),
    ).toHaveLength(1);
  });

  it('say that a finite domain was run through, but not exactly', () => {
    const enclosed = compared((n) => [atMost(n, n.exp())]);
    const said = 'every case of the finite domain was tried, some of them in enclosures only';
    expect(remarksOn(enclosed, { ...ended, complete: true })).toEqual([said]);
    expect(remarksOn(enclosed, ended)).toEqual([]);
    const exact = compared((n) => [equal(n, n)]);
    expect(remarksOn(exact, { ...ended, complete: true })).toEqual([]);
  });

  it('end with the notes of the claim', () => {
    expect(
      remarksOn(
        compared((n) => [equal(n, n)], 'as printed'),
        ended,
      ),
    ).toEqual(['as printed']);
  });

  it('are only of those that do not meet the assumptions where these are more than 95 %', () => {
    const twenty = Array.from({ length: 20 }, (_, n) => n);
    expect(remarksOn(examined('1', ...twenty), ended)).toEqual([]);
  });
});

it('a case of 300 characters is not cut', () => {
  const text = 'x'.repeat(298);
  expect(caseText(text)).toBe(`"${text}"`);
  expect(caseText(`${text}x`)).toBe(`"${text}x…`);
});
