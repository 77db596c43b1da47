import { expect, it } from 'vitest';
import { correctionLines, relatedLines } from '../../../src/reporting/terminal/related.js';

const NOTHING = { named: [], sameRow: [], corrects: [], namedBy: [] };

it('shows what holds instead, and the bound that replaces it, with their statements', () => {
  const correction = {
    id: 'a/c',
    statement: String.raw`x \le y`,
    verdict: 'holds',
    guarantee: 'exact',
  } as const;
  expect(correctionLines({ ...NOTHING, correction })).toEqual([
    'instead   a/c: holds, exact',
    String.raw`            x \le y`,
    '            x ≤ y',
  ]);
  expect(correctionLines(NOTHING)).toEqual([]);
  expect(relatedLines({ ...NOTHING, named: [correction] })[0]).toBe('see       a/c: holds, exact');
});

it('lists the other claims by how they are related', () => {
  const lines = relatedLines({
    ...NOTHING,
    sameRow: [{ id: 'a/b/c' }],
    corrects: [{ id: 'a/d', verdict: 'refuted', guarantee: 'exact', isExpected: true }],
    namedBy: [{ id: 'a/e', verdict: 'vacuous' }],
  });
  expect(lines).toEqual([
    'related   in the same row:',
    '            a/b/c: not checked yet',
    '          corrected by it:',
    '            a/d: refuted, exact (by the ledger)',
    '          that refer to it:',
    '            a/e: vacuous',
  ]);
});
