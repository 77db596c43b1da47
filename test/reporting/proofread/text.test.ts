import { describe, expect, it } from 'vitest';
import { proofread } from '../../../src/documents/proofread/proofread.js';
import { uncoloured } from '../../../src/reporting/paint.js';
import { textWriter } from '../../../src/reporting/proofread/text.js';
import { EMPTY, RESULT } from './results.js';
import { written } from './written.js';

describe('the text of a proofreading', () => {
  it('is written as compilers write', () => {
    expect(written(textWriter(uncoloured), [RESULT])).toBe(
      [
        'notes/<a>.md:1:16: error: the set {0,1} is printed without its braces, so that nothing says where it begins [lost-braces]',
        '  We have $x \\in {0,1}$ and <b>$y$</b>.',
        '                 ^^^^^',
        '  correction: \\{0,1\\}',
        '',
        'notes/<a>.md:3:17: slip: no comma between the dots and \\mu_n, with which the list ends [punctuation]',
        '  $$\\mu = [\\mu_1, \\ldots \\mu_n] \\tag{1}$$',
        '                  ^^^^^^^^^^^^',
        '  correction: \\ldots, \\mu_n',
        '',
        'notes/<a>.md: skipped: 1 formula, unknown macro \\foo (line 5)',
        "notes/<a>.md:7: skipped: an equation's number without an equation",
        '4 formulas, 2 displayed: 3 read (75.0 %), 1 skipped',
        '1 places with mathematics that is not marked up, or not closed, were not read',
        'roles: 2 definition, 1 assertion, 1 mention',
        'status: 2 not-applicable, 1 undecided, 1 skipped',
        'findings: 1 errors, 0 conditions, 1 slips',
        '',
      ].join('\n'),
    );
  });

  it('says that there was nothing', () => {
    expect(written(textWriter(uncoloured), [EMPTY])).toBe(
      '0 formulas, 0 displayed: 0 read, 0 skipped\nfindings: 0 errors, 0 conditions, 0 slips\n',
    );
  });

  it('counts formulas that were not read, and names the first lines with some', () => {
    const text = `${'$x$ $y$\n'.repeat(10)}${'\n'.repeat(2 ** 22)}`;
    expect(written(textWriter(uncoloured), [proofread(text, 'long.md')])).toBe(
      [
        'long.md: skipped: 20 formulas, longer than 4194304 characters: formulas were found, and not read (lines 1, 2, 3, 4, 5, 6, 7, 8, …)',
        'long.md: longer than 4194304 characters: formulas were found, and not read',
        '20 formulas, 0 displayed: 0 read (0.0 %), 20 skipped',
        'roles: 20 other',
        'status: 20 skipped',
        'findings: 0 errors, 0 conditions, 0 slips',
        '',
      ].join('\n'),
    );
  });

  it('says nothing where no document could be read', () => {
    expect(written(textWriter(uncoloured), [])).toBe('');
  });
});
