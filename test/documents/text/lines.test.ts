import { describe, expect, it } from 'vitest';
import { Lines } from '../../../src/documents/text/lines.js';

describe('the lines of a text', () => {
  it('end in LF, CRLF, or CR alone', () => {
    const lines = new Lines('a\nbb\r\nccc\rd');
    expect(lines.count).toBe(4);
    expect([1, 2, 3, 4].map((line) => lines.text(line))).toEqual(['a', 'bb', 'ccc', 'd']);
    expect([1, 2, 3, 4].map((line) => lines.start(line))).toEqual([0, 2, 6, 10]);
  });

  it('count columns in UTF-16 code units from 1, a tab as one', () => {
    const lines = new Lines('\t😀x\r\ny');
    expect(lines.position(1)).toEqual({ line: 1, column: 2 });
    expect(lines.position(3)).toEqual({ line: 1, column: 4 });
    expect(lines.position(6)).toEqual({ line: 2, column: 1 });
  });

  it('hold the end of the text, and no place past it', () => {
    const lines = new Lines('ab\n');
    expect(lines.position(3)).toEqual({ line: 2, column: 1 });
    expect(lines.position(99)).toEqual({ line: 2, column: 1 });
    expect(lines.text(2)).toBe('');
  });

  it('are one where the text is empty', () => {
    expect(new Lines('').position(0)).toEqual({ line: 1, column: 1 });
  });
});
