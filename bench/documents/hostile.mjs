/**
 * Proofreads documents that are made to break a reader, each in a process of its own,
 * and prints its time, its peak memory and what came of it.
 *
 *   node bench/documents/hostile.mjs [NAME…]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MEGABYTE = 2 ** 20;
const CHAPTER = `# Words\n\nLet $x_i$ be $\\frac{a}{b}$, so that\n\n$$\n\\sum_{i=1}^n x_i = \\sqrt{y} \\tag{1}\n$$\n\nand $5 is a price, as [this](http://a.b/c) says.\n\n`;

const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length));
const doubling = (steps) =>
  Array.from(
    { length: steps },
    (_, at) => `\\def\\m${letters(at)}{\\m${letters(at + 1)}\\m${letters(at + 1)}}`,
  ).join('\n');
const letters = (at) => String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26));
const nestedList = (depth) =>
  Array.from({ length: depth }, (_, at) => `${' '.repeat(2 * at)}- $x_{${at}}$`).join('\n');

/** By name, the text of a document and the ending of its file. */
const DOCUMENTS = {
  'a chapter': () => fill(CHAPTER, 100_000),
  '4 MB of chapters': () => fill(CHAPTER, 4 * MEGABYTE - 1000),
  '50 MB of chapters': () => fill(CHAPTER, 50 * MEGABYTE),
  '50 MB on one line': () => fill('a $x$ b ', 50 * MEGABYTE),
  '50 MB of one formula': () => `$$${fill('x + ', 50 * MEGABYTE)}x$$`,
  '50 MB without a formula': () => fill('word word\n', 50 * MEGABYTE),
  '50 MB of LaTeX': () =>
    `\\begin{document}\n${fill('Let $x$ be \\[ y = \\frac{1}{2} \\] % $\n', 50 * MEGABYTE)}\\end{document}`,
  '63 MB of line ends': () => '\n'.repeat(63 * MEGABYTE),
  'a million dollars': () => '$'.repeat(1_000_000),
  'a million dollars with blanks': () => '$ '.repeat(1_000_000),
  'a million dollars on lines': () => '$a\n'.repeat(1_000_000),
  'a million dollars and words': () => '$5 or '.repeat(600_000),
  'a million \\(': () => '\\('.repeat(1_000_000),
  'a million \\[ on lines': () => '\\[ a\n\n'.repeat(600_000),
  'a million \\begin{align}': () => '\\begin{align}'.repeat(300_000),
  'a million backticks': () => Array.from({ length: 1400 }, (_, at) => '`'.repeat(at)).join(' '),
  'far closers of \\(': () => `${'\\(a\n\n'.repeat(600_000)}\\)`,
  'far closers in one paragraph': () => `${'\\(a '.repeat(600_000)}\n\n\\)`,
  'targets of links with dollars': () => `](${'$'.repeat(60)} `.repeat(10_000),
  'LaTeX of \\url{ on one line': () => `\\begin{document}${'\\url{a '.repeat(500_000)}`,
  'LaTeX of \\url[ on one line': () => `\\begin{document}${'\\url['.repeat(500_000)}`,
  'LaTeX of \\verb on one line': () => `\\begin{document}${'\\verb!a '.repeat(300_000)}`,
  'LaTeX of far closers': () => `\\begin{document}${'\\[a\n\n\n'.repeat(500_000)}\\]`,
  'highlight without an end': () => '{% highlight a %}\n'.repeat(200_000),
  'quote marks before many formulas': () => `${'>'.repeat(500_000)}${' $x$'.repeat(90_000)}`,
  'a long line before many formulas': () => `${'a '.repeat(900_000)}\n${'$x$ '.repeat(90_000)}`,
  'a display, blanks, many formulas': () => `$$x$$${' '.repeat(1_000_000)}${'$y$ '.repeat(90_000)}`,
  '16 million zero-width spaces': () => `$x$${'\u200b'.repeat(16_000_000)}`,
  '4 MB of line ends': () => '\n'.repeat(4 * MEGABYTE - 10),
  'a million <': () => '<'.repeat(1_000_000),
  'a million <!--': () => '<!--'.repeat(250_000),
  'a million [](': () => ']('.repeat(500_000),
  'a million \\newcommand': () => '\\newcommand'.repeat(100_000),
  'a million \\def\\a{': () => '\\def\\a{'.repeat(150_000),
  'a million comments off': () => '<!-- corrigenda-off --> $x$\n\n'.repeat(30_000),
  '20,000 quote marks': () => `${'>'.repeat(20_000)} $x$\n`,
  '20,000 lines of quote marks': () =>
    Array.from({ length: 2_000 }, (_, at) => `${'> '.repeat(at)}$x$`).join('\n'),
  '1,500 nested list items': () => nestedList(1_500),
  'one paragraph of 4 MB': () => fill('word and $x$, ', 4 * MEGABYTE - 100),
  'one sentence of 4 MB': () => fill('word $x$ and $$y = z$$ then\n', 4 * MEGABYTE - 100),
  'a formula of 20,000 characters': () => `$$${fill('x + ', 19_990)}x$$ and $y$`,
  'a formula of 20,001 characters': () => `$$${fill('x + ', 20_100)}x$$ and $y$`,
  '20,000 fractions side by side': () => `$$${fill('\\frac12 ', 19_000)}$$`,
  '20,000 parentheses': () => `$$${'('.repeat(9_000)}x${')'.repeat(9_000)}$$ and $y$`,
  '20,000 open parentheses': () => `$$${'('.repeat(19_000)}$$ and $y$`,
  '20,000 bars': () => `$$${'|x'.repeat(9_500)}$$ and $y$`,
  '20,000 commas': () => `$$${'a,'.repeat(9_500)}$$`,
  '20,000 calls': () => `$$${'f('.repeat(6_000)}x${')'.repeat(6_000)}$$`,
  '20,000 sums': () => `$$${'\\sum_i '.repeat(2_700)}x$$`,
  '20,000 powers': () =>
    `$$${'x^{'.repeat(390)}y${'}'.repeat(390)}$$ and $$${'x^'.repeat(9_000)}y$$`,
  'rows and cells': () =>
    `$$\\begin{matrix}${'&'.repeat(9_000)}${'\\\\'.repeat(4_500)}\\end{matrix}$$`,
  'nested 100,000 deep': () => `$$${'{'.repeat(100_000)}x${'}'.repeat(100_000)}$$ and $y$`,
  'nested 100,000 deep in \\left': () => `$$${'\\left('.repeat(100_000)}x$$ and $y$`,
  'nested 400 deep': () => `$$${'\\sqrt{'.repeat(399)}x${'}'.repeat(399)}$$ and $y$`,
  'macros that double': () => `${doubling(60)}\n$$\\ma$$ and $y$\n`,
  'macros that double, 10,000 times': () => `${doubling(14)}\n${'$\\ma$ '.repeat(10_000)}\n`,
  'a macro of itself': () => '\\def\\a{\\a}\\def\\b{x\\b}$\\a$ $\\b$ and $y$',
  'arguments that double': () =>
    '\\newcommand{\\d}[1]{#1#1}$\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{\\d{x}}}}}}}}}}}}}}}}}$ and $y$',
  'KaTeX macros of its own': () =>
    '$\\def\\a{\\a\\a}\\a$ $\\gdef\\b#1{\\b{#1#1}}\\b{x}$ $\\newcommand{\\c}{\\c\\c}\\c$ and $y$',
  '100,000 formulas': () => '$x$ '.repeat(100_000),
  '100,000 unknown macros': () =>
    Array.from({ length: 50_000 }, (_, at) => `$\\m${letters(at % 400)}q$`).join('\n'),
  '50,000 numbers': () =>
    Array.from({ length: 50_000 }, (_, at) => `$$x$$ (${at % 900}.1)\n`).join('\n'),
  '50,000 words of five letters': () =>
    Array.from(
      { length: 30_000 },
      (_, at) => `$\\text{w${at.toString(26).replace(/\d/gu, 'z')}abcd}$`,
    ).join('\n'),
  '40,000 labels and references': () =>
    `\\begin{document}${'$a$ \\eqref{x} \\label{y}\n'.repeat(40_000)}\\end{document}`,
  '90,000 ends of lists': () =>
    Array.from({ length: 25_000 }, (_, at) => `$x_1, \\ldots, x_${'abcdefgh'[at % 8]}$`).join('\n'),
  'NUL bytes': () => `$x\0$ and ${'\0'.repeat(4)} $y$ ${'word '.repeat(200)}`,
  'lone surrogates': () => 'as bytes',
  'right-to-left and zero-width': () => '$x\u202e$ $a\u200bb$ \u2066 '.repeat(10_000),
};

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const usage = new URL('../usage-at-exit.mjs', import.meta.url).href;
const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-hostile-'));
const wanted = process.argv.slice(2).filter((word) => word !== '--json');
const FORMATS = process.argv.includes('--json') ? ['json'] : ['text'];
const rows = [];
for (const [name, make] of Object.entries(DOCUMENTS)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const file = path.join(
    folder,
    name.includes('LaTeX') || name.includes('labels') ? 'a.tex' : 'a.md',
  );
  writeFileSync(
    file,
    name === 'lone surrogates' ? Buffer.from('$x\xed\xa0\x80$', 'latin1') : make(),
  );
  for (const format of FORMATS) {
    const begun = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', usage, main, 'proofread', file, '--format', format, '--budget', '120'],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
        env: { ...process.env, USAGE_FILE: path.join(folder, 'usage.json') },
      },
    );
    const seconds = (performance.now() - begun) / 1000;
    const { memory, processor } = JSON.parse(readFileSync(path.join(folder, 'usage.json'), 'utf8'));
    const said = (stderr || stdout.split('\n').find((line) => /formulas/u.test(line)) || '').trim();
    rows.push([
      name,
      format,
      seconds.toFixed(1),
      processor.toFixed(1),
      (memory / MEGABYTE).toFixed(0),
      String(status),
      (stdout.length / MEGABYTE).toFixed(1),
      said.replaceAll(folder, '').slice(0, 110),
    ]);
    console.log(rows.at(-1).join(' | '));
  }
}
rmSync(folder, { recursive: true });
