import { expect, it } from 'vitest';
import { claimSection } from '../../../src/reporting/markdown/claim.js';
import { REFUTED, cases, claimOf, unanswered } from '../sample-report.js';

const SETTINGS = { seed: 7, cases: 700 };

function text(claim: Parameters<typeof claimSection>[0]): string {
  return claimSection(claim, SETTINGS).join('\n');
}

it('says what holds with its guarantee, and what was not checked', () => {
  const section = text(claimOf('a/b'));
  expect(section).toContain('**holds, exact, 700 cases**');
  expect(section).toContain('Cases outside of them were not checked.');
  expect(section).toContain('1,390 links in rational, 10 in closed');
});

it('shows both sides of a refuted claim, what holds instead, and whose error it may be', () => {
  const section = text(REFUTED);
  expect(section).toContain('left side\n  1/4\n  ≈ 0.25');
  expect(section).toContain('right side\n  3/16\n  ≈ 0.1875');
  expect(section).toContain(
    '[some-paper/eq-2/corrected](#some-paper__eq-2__corrected), holds, exact:',
  );
  expect(section).toContain('need not be what the author wrote');
});

it('says so where no correction is known', () => {
  const claim = { ...REFUTED };
  Reflect.deleteProperty(claim, 'correction');
  expect(text(claim)).toContain('No correction is known.');
});

it('does not link to a correction that the run has not selected', () => {
  const correction = { id: 'x/y', statement: '', verdict: 'not-run' as const };
  const section = text({ ...REFUTED, correction });
  expect(section).toContain('**Instead.** x/y, not checked in this run.');
  expect(section).not.toContain('$$\n$$');
});

it('gives the command that checks the claim again', () => {
  expect(text(claimOf('a/b'))).toContain('`corrigenda verify a/b --seed 7 --cases 700`');
});

it('says that a claim without mutants shows little', () => {
  expect(text(claimOf('a/b', { mutants: [] }))).toContain('nothing shows that this check');
  expect(text(unanswered('a/b', 'error'))).not.toContain('Mutants');
});

it('names cases that were left out', () => {
  const counts = cases({ held: 5, undefined: 2, unmet: 1 });
  const section = text(claimOf('a/b', { cases: counts }));
  expect(section).toContain('2 cases with a side that is undefined');
  expect(section).toContain('1 case that did not meet the assumptions');
});
