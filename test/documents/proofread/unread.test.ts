import { describe, expect, it } from 'vitest';
import { proofread } from '../../../src/documents/proofread/proofread.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { packUnread, shownTex, unreadResults } from '../../../src/documents/proofread/unread.js';

const SHORT = 'Let $ x $ be\n\n> $$a +\n> b$$\n\nand $y$.\n';
const LONG = SHORT + '\n'.repeat(2 ** 22);

describe('formulas that were found and not read', () => {
  it('stand where the same formulas stand that were read', () => {
    const unread = proofread(LONG, 'a.md').unread;
    const read = proofread(SHORT, 'a.md').equations;
    const place = ({ line, column, endLine, endColumn, offset, endOffset }: (typeof read)[0]) => ({
      ...{ line, column, endLine, endColumn, offset, endOffset },
    });
    const results = [...unreadResults(unread!)];
    expect(results.map(place)).toEqual(read.map(place));
    for (const key of ['latex', 'display'] as const)
      expect(results.map((one) => one[key])).toEqual(read.map((one) => one[key]));
    expect(unread).toMatchObject({ count: 3, displayed: 1 });
  });

  it('say why', () => {
    const [, second] = unreadResults(packUnread(readDocument(LONG)));
    expect(second).toMatchObject({
      ...{ role: 'other', status: 'skipped', tag: null, sentence: '', links: [] },
      reason:
        'longer than 4194304 characters: formulas were found, and not read (line 3, column 3)',
    });
  });

  it('are all there, a hundred thousand and more', () => {
    const { equations, unread, limits } = proofread('$x$\n'.repeat(100_003), 'a.md', {
      isOver: () => true,
    });
    expect([equations.length, unread?.count]).toEqual([100_000, 3]);
    expect([...unreadResults(unread!)].map(({ line }) => line)).toEqual([
      100_001, 100_002, 100_003,
    ]);
    expect(limits).toContain('100003 formulas: those after the first 100000 are not read');
  });

  it('are none in a document that is read whole', () => {
    expect(proofread(SHORT, 'a.md').unread).toBeUndefined();
  });

  it('are cut where one is longer than anybody reads', () => {
    expect(shownTex(' x ')).toBe('x');
    expect(shownTex('x'.repeat(20_001))).toBe(`${'x'.repeat(20_000)}…`);
  });
});
