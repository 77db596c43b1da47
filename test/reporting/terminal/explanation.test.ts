import { describe, expect, it } from 'vitest';
import { uncoloured } from '../../../src/reporting/paint.js';
import { descriptionLines, expectationLines } from '../../../src/reporting/terminal/explanation.js';
import type { ClaimDescription } from '../../../src/running/description.js';

const CLAIM: ClaimDescription = {
  id: 'a/eq-1/b',
  source: 'a',
  kind: 'identity',
  standing: 'printed',
  statement: String.raw`a \le b`,
  domain: 'all p',
  mutants: ['one', 'two'],
  notes: 'read as a mean',
};

describe('an explanation', () => {
  it('gives statement, source, place, reading and domain', () => {
    const source = {
      key: 'a',
      title: 'On means',
      authors: ['A. Author'],
      year: 1999,
      transcription: 'typed',
      rows: [],
    };
    const row = { locator: 'eq-1', kind: 'identity', says: 'it', line: 5, near: 'p. 1' } as const;
    expect(descriptionLines({ ...CLAIM, count: 7 }, { source, row }, uncoloured)).toEqual([
      'a/eq-1/b',
      String.raw`  a \le b`,
      '  a ≤ b',
      'source    A. Author: On means (1999)',
      '          eq-1, line 5 of the transcription; p. 1',
      '          says: it',
      '          text: typed',
      'kind      identity, as printed',
      'reading   read as a mean',
      'domain    all p (finite: 7 cases)',
    ]);
  });

  it('does without a source that says nothing of itself', () => {
    expect(descriptionLines(CLAIM, {}, uncoloured).slice(3, 5)).toEqual([
      'source    a',
      '          eq-1',
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
      'why       a sign',
      'origin    the print itself',
    ]);
    expect(expectationLines(undefined)[0]).toContain('not in the ledger');
  });
});
