import { describe, expect, it } from 'vitest';
import { proofreadExitCode, seenOf } from '../../src/cli/proofread-exit-code.js';
import { proofread } from '../../src/documents/proofread/proofread.js';

const seen = (text: string) => seenOf(proofread(text, 'a.md'));

const WRONG = seen('$$x \\in {0,1}$$');
const UNTIDY = seen('$a = (b_1, \\ldots b_n)$');
const RIGHT = seen('$a = b$');
const NONE = seen('(7.54)');

describe('the exit code of proofread', () => {
  it('is 0 where nothing is as bad as it may be', () => {
    expect(proofreadExitCode([RIGHT], 0, 'slip')).toBe(0);
    expect(proofreadExitCode([UNTIDY, NONE], 0, 'error')).toBe(0);
  });

  it('is 1 for a finding as bad as that', () => {
    expect(proofreadExitCode([RIGHT, WRONG], 0, 'error')).toBe(1);
    expect(proofreadExitCode([UNTIDY], 0, 'slip')).toBe(1);
    expect(proofreadExitCode([UNTIDY], 0, 'condition')).toBe(0);
  });

  it('is 2 where a document cannot be read, whatever else there is', () => {
    expect(proofreadExitCode([WRONG], 1, 'error')).toBe(2);
    expect(proofreadExitCode([], 1, 'error')).toBe(2);
  });

  it('is 5 where there is no formula', () => {
    expect(proofreadExitCode([NONE], 0, 'error')).toBe(5);
  });

  it('is not 5 where formulas were found and not read', () => {
    const long = seen(`$x$ ${'word '.repeat(900_000)}`);
    expect(proofreadExitCode([long], 0, 'error')).toBe(0);
  });
});
