/** How a document is written. */
export type Format = 'markdown' | 'latex';

const SAMPLE = 200_000;

const LATEX: readonly (readonly [RegExp, number])[] = [
  [/^[ \t]*\\documentclass\b/mu, 10],
  [/^[ \t]*\\begin\{document\}/mu, 10],
  [/^[ \t]*\\(?:chapter|section|subsection|subsubsection|paragraph)\*?\s*[[{]/gmu, 3],
  [
    /^[ \t]*\\begin\{(?:theorem|lemma|proof|definition|proposition|corollary|itemize|enumerate|abstract|figure|table|remark|example|frame)\}/gmu,
    3,
  ],
  [
    /^[ \t]*\\(?:usepackage|newcommand|renewcommand|def|DeclareMathOperator|input|include|maketitle|label)\b/gmu,
    2,
  ],
  [/\\(?:emph|textbf|textit|cite|citep|citet|footnote|item|index)\b/gu, 1],
  [/^%/gmu, 1],
];

const MARKDOWN: readonly (readonly [RegExp, number])[] = [
  [/^#{1,6}[ \t]+\S/gmu, 3],
  [/^[ \t]*(?:```|~~~)/gmu, 3],
  [/^---\r?\n[^]{0,2000}?\n---\r?$/u, 6],
  [/!?\[[^\]\n]{0,200}\]\([^)\s]{0,500}\)/gu, 2],
  [/^>[ \t]/gmu, 2],
  [/\*\*[^*\n]{1,200}\*\*/gu, 1],
  [/^[ \t]*[-*+][ \t]+\S/gmu, 1],
];

/**
 * Whether a text is Markdown or LaTeX, told by what is in it.
 *
 * @param name the file's, whose ending decides where the text does not.
 */
export function formatOf(text: string, name = ''): Format {
  // What stands in fences is about another language.
  const sample = text.slice(0, SAMPLE).replace(/^[ \t]*(```|~~~)[^]*?^[ \t]*\1/gmu, '```\n```');
  const latex = score(sample, LATEX);
  const markdown = score(sample, MARKDOWN);
  if (latex === markdown) return /\.(?:tex|ltx|latex|sty)$/iu.test(name) ? 'latex' : 'markdown';
  return latex > markdown ? 'latex' : 'markdown';
}

function score(text: string, signs: readonly (readonly [RegExp, number])[]): number {
  return signs.reduce(
    (sum, [pattern, weight]) => sum + weight * Math.min(10, text.match(pattern)?.length ?? 0),
    0,
  );
}
