import { describe, expect, it } from 'vitest';
import { proofread } from '../../../src/documents/proofread/proofread.js';

const NEXT = ' and $y = 1$';

/** For each formula, its status and, of one that was skipped, the reason without the place. */
function read(text: string): string[] {
  return proofread(text, 'a.md').equations.map(({ status, reason }) =>
    status === 'skipped' ? reason.replace(/ \(line.*$/u, '') : 'read',
  );
}

function doubling(steps: number): string {
  const name = (at: number): string => `\\m${String.fromCharCode(97 + at)}`;
  return Array.from(
    { length: steps },
    (_, at) => `\\def${name(at)}{${name(at + 1)}${name(at + 1)}}`,
  ).join('\n');
}

describe('a formula that meets a limit names it, and the next one is read', () => {
  it.each([
    [
      'longer than 20,000 characters',
      `$$${'x + '.repeat(5_001)}x$$`,
      'longer than 20000 characters',
    ],
    ['nested braces', `$$${'{'.repeat(9_000)}x${'}'.repeat(9_000)}$$`, 'nested deeper than 400'],
    ['nested \\left', `$$${'\\left('.repeat(3_000)}x$$`, 'nested deeper than 400'],
    [
      'parentheses in parentheses',
      `$${'('.repeat(9_000)}x${')'.repeat(9_000)}$`,
      /nested (?:too deeply|deeper than 1000)/u,
    ],
    ['macros that double', `${doubling(24)}\n$\\ma$`, 'more than 50000 tokens come from'],
    ['a macro of itself', '\\def\\a{x\\a}\n$\\a$', '\\a expands without an end'],
    [
      'arguments that double',
      `\\newcommand{\\d}[1]{#1#1}\n$${'\\d{'.repeat(17)}x${'}'.repeat(17)}$`,
      'more than 50000 tokens come from',
    ],
  ])('%s', (_, text, reason) => {
    const [first, second, ...others] = read(`${text}${NEXT}`);
    expect(first).toMatch(reason);
    expect(second).toBe('read');
    expect(others).toEqual([]);
  });

  it('macros in all formulas together', () => {
    const statuses = read(`${doubling(14)}\n${'$\\ma$ '.repeat(400)}${NEXT}`);
    expect(statuses.filter((one) => one.includes('5000000 tokens in all')).length).toBeGreaterThan(
      50,
    );
    expect(statuses.at(-1)).toBe('read');
  });
});

describe('the time for a document', () => {
  it('ends the reading, and what was not read says so', () => {
    let asked = 0;
    const result = proofread('$a$ $b$ $c$', 'a.md', { isOver: () => (asked += 1) > 2 });
    expect(result.equations.map(({ status }) => status)).toEqual([
      'not-applicable',
      'not-applicable',
      'skipped',
    ]);
    expect(result.limits[0]).toBe('the time was over after 2 of 3 formulas');
    expect(result.limits[1]).toMatch(/^the time was over before these rules: contradiction, /u);
  });
});

describe('a document that is long', () => {
  it('above 4 MiB is only searched for formulas', () => {
    const result = proofread(`${'word '.repeat(840_000)}$x$`, 'a.md');
    expect(result).toMatchObject({ equations: [], symbols: [], unread: { count: 1, tex: 'x' } });
    expect(result.limits).toEqual([
      'longer than 4194304 characters: formulas were found, and not read',
    ]);
  });

  it('has each of a million formulas', () => {
    const result = proofread('$x$ '.repeat(1_050_000), 'a.md');
    expect(result.unread?.count).toBe(1_050_000);
  });
});

/* Anything that is not linear would take minutes here, and the tests have a deadline. */
describe('a document of openers without closers', () => {
  it.each<[string, string, number]>([
    ['$', '$'.repeat(1_000_000), 0],
    ['$ and words', '$5 or '.repeat(300_000), 0],
    ['\\(', '\\('.repeat(500_000), 0],
    ['\\( with one far closer', `${'\\(a\n\n'.repeat(300_000)}\\)`, 0],
    ['\\[ in LaTeX with one far closer', `\\begin{document}${'\\[a\n\n\n'.repeat(200_000)}\\]`, 0],
    ['\\begin{align}', '\\begin{align}'.repeat(100_000), 0],
    ['<!--', '<!--'.repeat(250_000), 0],
    ['](', ']('.repeat(500_000), 0],
    ['links of dollars', `](${'$'.repeat(60)} `.repeat(2_000), 1_999],
    ['\\newcommand', '\\newcommand'.repeat(100_000), 0],
    ['\\def', '\\def\\a{'.repeat(100_000), 0],
    ['\\url{', `\\begin{document}${'\\url{a '.repeat(200_000)}`, 0],
    ['\\verb', `\\begin{document}${'\\verb!a '.repeat(200_000)}`, 0],
    ['letters without formulas', `$x$ ${'the vector b '.repeat(100_000)}`, 1],
    ['quote marks', `${'>'.repeat(20_000)} $x$`, 1],
    [
      'lists in lists',
      Array.from({ length: 1_500 }, (_, at) => `${'  '.repeat(at)}- $x$`).join('\n'),
      1_500,
    ],
    ['line ends', `${'\n'.repeat(2_000_000)}$x$`, 1],
    ['comments that silence', '<!-- corrigenda-off -->\n'.repeat(30_000) + '$x$', 1],
  ])('%s', (_, text, count) => {
    expect(proofread(text, 'a.md').equations).toHaveLength(count);
  });
});

describe('characters that hide something', () => {
  it.each([
    ['NUL', '\0', 'NUL character (U+0000)'],
    ['half of a pair', '\ud800', 'lone surrogate (U+D800)'],
    ['right-to-left', '\u202e', 'right-to-left override (U+202E)'],
    ['zero-width', '\u200b', 'zero-width space (U+200B)'],
  ])('%s are found', (_, char, name) => {
    const { findings } = proofread(`$x${char} = 1$`, 'a.md');
    expect(findings).toMatchObject([
      { rule: 'hidden-character', column: 3, message: `a character that is not seen: ${name}` },
    ]);
  });
});
