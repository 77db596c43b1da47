import { describe, expect, it } from 'vitest';
import { sectionAt, sectionStarts } from '../../../src/documents/proofread/sections.js';

describe('sections', () => {
  it('begin at headings', () => {
    const text = 'a\n\n# One\n\nb\n\nTwo\n---\n\nc';
    const starts = sectionStarts(text, 'markdown');
    expect(starts).toEqual([0, text.indexOf('# One'), text.indexOf('Two')]);
    expect(sectionAt(starts, 0)).toBe(0);
    expect(sectionAt(starts, text.indexOf('b'))).toBe(1);
    expect(sectionAt(starts, text.length)).toBe(2);
  });

  it('begin at the commands of LaTeX', () => {
    expect(sectionStarts('a \\section{B} c \\subsection*{D}', 'latex')).toEqual([0, 2, 16]);
  });
});
