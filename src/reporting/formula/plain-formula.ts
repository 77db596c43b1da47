import katex from 'katex';
import { oneLine } from '../plain-text.js';
import { parseMathml } from './mathml.js';
import { line } from './pieces.js';

/** A longer statement is not set: claim files come from anywhere. */
const LONGEST = 10_000;
const MOST_EXPANSIONS = 1_000;

/**
 * A LaTeX formula as Unicode text on one line: `E − G/(G + G′) ≤ 2E(1 − E)|1 − 2E|`.
 *
 * @returns undefined where it is no formula that KaTeX reads, or longer than
 *   10,000 characters.
 */
export function plainFormula(latex: string): string | undefined {
  if (latex.length > LONGEST) return undefined;
  try {
    const markup = katex.renderToString(latex, {
      output: 'mathml',
      displayMode: true,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: MOST_EXPANSIONS,
    });
    return oneLine(line(parseMathml(markup).children[0]));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof katex.ParseError) return undefined;
    throw error;
  }
}
