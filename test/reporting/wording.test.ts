import { describe, expect, it } from 'vitest';
import { GUARANTEES } from '../../src/claims/verdict.js';
import {
  GUARANTEE_MEANING,
  VERDICT_MEANING,
  arithmeticPhrase,
  casesDrawn,
  casesLeftOut,
  casesOf,
  correctionPhrase,
  guaranteePhrase,
  verdictPhrase,
} from '../../src/reporting/wording.js';
import { REFUTED, cases, claimOf, unanswered } from './sample-report.js';

describe('a verdict in words', () => {
  it('says holds with its guarantee and the number of cases that held', () => {
    const counts = cases({ held: 700, unmet: 40 });
    expect(verdictPhrase(claimOf('a/b', { cases: counts }))).toBe('holds, exact, 700 cases');
  });

  it.each(GUARANTEES)('names the guarantee %s', (guarantee) => {
    expect(verdictPhrase(claimOf('a/b', { guarantee }))).toBe(`holds, ${guarantee}, 700 cases`);
  });

  it('never says holds alone, even where the guarantee is missing', () => {
    const claim = claimOf('a/b');
    Reflect.deleteProperty(claim, 'guarantee');
    expect(verdictPhrase(claim)).toBe('holds, without a guarantee, 700 cases');
    expect(correctionPhrase({ id: 'a/b', statement: '', verdict: 'holds' })).not.toBe('holds');
  });

  it('says to how many digits an equality is enclosed', () => {
    const enclosed = { guarantee: 'enclosed' as const, digits: 100 };
    expect(guaranteePhrase(claimOf('a/b', enclosed))).toBe('enclosed to 100 digits');
  });

  it('counts all cases that were drawn for what is refuted or undecided', () => {
    expect(verdictPhrase(REFUTED)).toBe('refuted, exact, 13 cases');
    const counts = cases({ held: 1, undecided: 2, undefined: 4, unmet: 8, vanishing: 16 });
    expect(casesDrawn(counts)).toBe(31);
    expect(casesOf(unanswered('a/b', 'undecided', { cases: counts }))).toBe(31);
  });

  it('does not count cases of what was not checked', () => {
    expect(verdictPhrase(unanswered('a/b', 'not-run'))).toBe('not run');
    expect(verdictPhrase(unanswered('a/b', 'error'))).toBe('error');
  });
});

it('says plainly what no pass is', () => {
  expect(VERDICT_MEANING.vacuous).toContain('not a pass');
  expect(VERDICT_MEANING.undecided).toContain('neither for nor against');
  expect(GUARANTEE_MEANING.exact).toContain('were not checked');
});

it('names every sort of case that counts neither for nor against', () => {
  const counts = cases({ undecided: 1, undefined: 2, unmet: 3, vanishing: 4 });
  expect(casesLeftOut(counts).map((part) => part.slice(0, 1))).toEqual(['1', '2', '3', '4']);
  expect(casesLeftOut(cases({ held: 5, refuted: 1 }))).toEqual([]);
});

it('counts links by the arithmetic that decided them', () => {
  const counts = cases({ byArithmetic: { rational: 1400, closed: 20, interval: 0 } });
  expect(arithmeticPhrase(counts)).toBe('1,400 links in rational, 20 in closed');
  expect(arithmeticPhrase(cases({}))).toBe('');
});

it('says of a correction outside of the run that it was not checked', () => {
  expect(correctionPhrase({ id: 'a/b', statement: '', verdict: 'not-run' })).toBe(
    'not checked in this run',
  );
});
