import { parseTree } from './katex-parser.js';
import type { TexNode } from './parse-node.js';

/** Something in a formula that could not be read. Offsets count in the text that was parsed. */
export interface TexProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedTex {
  /** Undefined where nothing could be read. */
  readonly nodes?: readonly TexNode[];
  readonly problems: readonly TexProblem[];
}

/** Longer formulas are not read, nor those nested deeper. */
export const LONGEST_TEX = 20_000;
export const DEEPEST_TEX = 400;
const RETRIES = 6;

/**
 * Parses a formula. What breaks it is blanked, said, and the rest is tried again.
 *
 * @param tex without macros of the document.
 */
export function parseTex(tex: string): ParsedTex {
  if (tex.length > LONGEST_TEX) return limited(`longer than ${LONGEST_TEX} characters`, tex.length);
  if (depthOf(tex) > DEEPEST_TEX) return limited(`nested deeper than ${DEEPEST_TEX}`, tex.length);
  const problems: TexProblem[] = [];
  let text = tex;
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    try {
      return { nodes: parseTree(text), problems };
    } catch (error) {
      const problem = problemOf(error, text.length);
      problems.push(problem);
      const end = Math.max(problem.end, problem.start + 1);
      if (problem.start >= text.length) break;
      const width = Math.min(text.length, end) - problem.start;
      const blanked = text.slice(0, problem.start) + ' '.repeat(width) + text.slice(end);
      if (blanked === text) break;
      text = blanked;
    }
  }
  return { problems };
}

function limited(message: string, length: number): ParsedTex {
  return { problems: [{ message, start: 0, end: length }] };
}

function problemOf(error: unknown, length: number): TexProblem {
  if (!(error instanceof Error)) return { message: String(error), start: 0, end: length };
  if (error instanceof RangeError) return { message: 'nested too deeply', start: 0, end: length };
  const {
    position,
    length: width,
    rawMessage,
  } = error as Error & {
    position?: number;
    length?: number;
    rawMessage?: string;
  };
  const start = position ?? length;
  return { message: rawMessage ?? error.message, start, end: start + (width ?? 0) };
}

/** How deep braces, `\left` and environments are nested. */
function depthOf(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of tex.matchAll(/\\(?:left|right|begin|end)(?![a-zA-Z])|\\[^]|[{}]/gu)) {
    if (token === '{' || token === '\\left' || token === '\\begin') depth += 1;
    else if (token === '}' || token === '\\right' || token === '\\end') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
