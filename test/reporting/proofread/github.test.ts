import { describe, expect, it } from 'vitest';
import { annotationsWriter } from '../../../src/reporting/proofread/github.js';
import { EMPTY, RESULT } from './results.js';
import { written } from './written.js';

describe('annotations', () => {
  it('have the place, the level, and the rule', () => {
    const [error, slip, rest] = written(annotationsWriter(), [RESULT]).split('\n');
    expect(error).toMatch(
      /^::error file=notes\/<a>\.md,line=1,col=16,endLine=1,endColumn=21,title=lost-braces::the set/u,
    );
    expect(slip).toMatch(/^::warning /u);
    expect(rest).toBe('');
  });

  it('escape what would end them', () => {
    const odd = { ...RESULT, file: 'a,b:c%d' };
    expect(written(annotationsWriter(), [odd])).toContain('file=a%2Cb%3Ac%25d,');
  });

  it('are none where nothing was found', () => {
    expect(written(annotationsWriter(), [EMPTY])).toBe('');
  });
});
