import { describe, expect, it } from 'vitest';
import { uncoloured } from '../../../src/reporting/paint.js';
import {
  descriptionLines,
  evidenceLines,
  expectationLines,
} from '../../../src/reporting/terminal/explanation.js';
import { claimOf, sampleReport, unanswered } from '../sample-report.js';

describe('an explanation', () => {
  it('gives statement, domain, mutants and notes', () => {
    const lines = descriptionLines(
      {
        id: 'a/b',
        source: 'a',
        kind: 'identity',
        standing: 'printed',
        statement: 'a\n= b',
        domain: 'all p',
        mutants: ['one', 'two'],
        notes: 'read as a mean',
      },
      uncoloured,
    );
    expect(lines).toEqual([
      'a/b',
      '  a',
      '  = b',
      'kind      identity, printed',
      'domain    all p',
      'mutants   one; two',
      'notes     read as a mean',
    ]);
  });

  it('gives what the ledger expects, and why', () => {
    const entry = {
      expected: 'refuted',
      guarantee: 'exact',
      correction: 'a/c',
      origin: 'print',
      why: 'a sign',
    } as const;
    expect(expectationLines(entry)).toEqual([
      'expected  refuted, at least exact',
      'instead   a/c',
      'why       a sign',
      'origin    the print itself',
    ]);
    expect(expectationLines(undefined)[0]).toContain('not in the ledger');
  });

  it('gives the evidence with its guarantee and what that leaves open', () => {
    const [first, second, third] = evidenceLines(claimOf('a/b'), sampleReport());
    expect(first).toBe('evidence  holds, exact, 700 cases (seed 7, corrigenda 0.1.0)');
    expect(second).toContain('were not checked');
    expect(third).toContain('1,390 links in rational');
  });

  it('says that a mutant was not refuted', () => {
    const mutants = [{ name: 'x', verdict: 'holds' as const, survived: 500 }];
    const text = evidenceLines(claimOf('a/b', { mutants }), sampleReport()).join('\n');
    expect(text).toContain('mutant “x”: not refuted after 500 cases');
  });

  it('says why there is no answer', () => {
    const claim = unanswered('a/b', 'vacuous', { notes: ['no case met the assumptions'] });
    const text = evidenceLines(claim, sampleReport()).join('\n');
    expect(text).toContain('This is not a pass.');
    expect(text).toContain('no case met the assumptions');
  });
});
