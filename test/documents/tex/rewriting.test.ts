import { describe, expect, it } from 'vitest';
import { rewriting } from '../../../src/documents/tex/rewriting.js';

describe('rewriting commands', () => {
  it('renames environments, and dissolves those of a single formula', () => {
    const begin = rewriting('\\begin');
    if (begin?.kind !== 'environment') throw new Error('\\begin is an environment');
    expect(begin.names('eqnarray*').text).toBe('\\begin{aligned}');
    expect(begin.names('equation*').text).toBe('');
    expect(begin.names('pmatrix').text).toBe('\\begin{pmatrix}');
  });

  it('marks tags, and leaves what it does not know', () => {
    expect(rewriting('\\tag')).toEqual({ kind: 'mark', mark: 'tag', argument: true });
    expect(rewriting('\\frac')).toBeUndefined();
    expect(rewriting('x')).toBeUndefined();
    expect(rewriting('\\constructor')).toBeUndefined();
  });
});
