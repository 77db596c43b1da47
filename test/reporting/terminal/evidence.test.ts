import { describe, expect, it } from 'vitest';
import { uncoloured } from '../../../src/reporting/paint.js';
import { evidenceLines } from '../../../src/reporting/terminal/evidence.js';
import type { ReportedClaim } from '../../../src/running/report.js';
import { claimOf, sampleReport, unanswered } from '../sample-report.js';

function lines(claim: ReportedClaim, isFresh = false, notes?: string): readonly string[] {
  const description = notes === undefined ? {} : { notes };
  return evidenceLines(claim, description, sampleReport(), isFresh, uncoloured);
}

describe('the evidence for a claim', () => {
  it('is its verdict with the guarantee, what that leaves open, and what was tried', () => {
    const [first, second, third] = lines(claimOf('a/b'));
    expect(first).toBe(
      'verdict   holds, exact, 700 cases (latest report: seed 7, corrigenda 0.1.0)',
    );
    expect(second).toContain('were not checked');
    expect(third).toBe('tried     1,390 links in rational, 10 in closed');
    expect(lines(claimOf('a/b'), true)[0]).toContain('(checked now: seed 7');
  });

  it('says how near an inequality came, and what random points may hide', () => {
    const claim = sampleReport().claims.find(({ id }) => id === 'some-paper/eq-1');
    const text = claim === undefined ? '' : lines(claim).join('\n');
    expect(text).toContain('Equality is reached, in 3 cases; in 1 more both sides are 0.');
    expect(text).toContain('right − left = 1/4000');
    expect(text).toContain('with a probability of at most 2^-40');
  });

  it('does not repeat the notes of the claim, which are its reading', () => {
    const text = lines(claimOf('a/b', { notes: ['a remark', 'a note'] }), false, 'a note').join();
    expect(text).toContain('a remark');
    expect(text).not.toContain('a note');
  });

  it('says why there is no answer, or no run', () => {
    const claim = unanswered('a/b', 'vacuous', { notes: ['no case met the assumptions'] });
    expect(lines(claim).join('\n')).toContain('This is not a pass.');
    expect(lines(claim).join('\n')).toContain('no case met the assumptions');
    const waiting = unanswered('a/b', 'not-run', { notes: ['the run was interrupted'] });
    expect(lines(waiting).at(-1)).toBe('tried     the run was interrupted');
  });
});
