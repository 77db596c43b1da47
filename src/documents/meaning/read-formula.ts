import { expandMacros, type Effort, type Mark } from '../tex/expand.js';
import type { Macro } from '../tex/macro.js';
import { LONGEST_TEX, parseTex } from '../tex/parse-tex.js';
import type { Unbalanced } from './brackets.js';
import { lexemesOf } from './flatten.js';
import { depthOf, descendants, opacity } from './parts.js';
import { readStatements } from './read-statements.js';
import type { Node, Span } from './tree.js';

/** A formula as far as it was understood. */
export interface ReadFormula {
  /** Undefined where the parser found nothing that it could read. */
  readonly tree?: Node;
  /** Why it was not wholly understood, and where; undefined for a complete tree. */
  readonly gap?: Span & { readonly reason: string };
  readonly marks: readonly Mark[];
  readonly unbalanced: readonly Unbalanced[];
}

/** What a document says that its formulas are read with. */
export interface ReadingContext {
  readonly macros: ReadonlyMap<string, Macro>;
  /** Words of several letters that its text uses. */
  readonly names: ReadonlySet<string>;
  /** What macros may still come to in all formulas of the document together. */
  readonly effort?: Effort;
}

/** Trees with longer ways from the root to a leaf are not kept. */
export const DEEPEST_TREE = 1_000;

/**
 * Reads a formula of a document.
 *
 * @param offset of its TeX in the document, which all places count in.
 */
export function readFormula(tex: string, offset: number, context: ReadingContext): ReadFormula {
  const whole = { start: offset, end: offset + tex.length };
  if (tex.length > LONGEST_TEX)
    return unread({ ...whole, reason: `longer than ${LONGEST_TEX} characters` });
  try {
    return read(tex, offset, context, whole);
  } catch (error) {
    // What nests deeper than the stack is; each level takes a dozen calls.
    if (error instanceof RangeError) return unread({ ...whole, reason: 'nested too deeply' });
    throw error;
  }
}

function unread(gap: Span & { readonly reason: string }): ReadFormula {
  return { gap, marks: [], unbalanced: [] };
}

function read(tex: string, offset: number, context: ReadingContext, whole: Span): ReadFormula {
  const expanded = expandMacros(tex, offset, context.macros, context.effort);
  const { marks, starts, ends } = expanded;
  if (expanded.limit !== undefined)
    return { gap: { ...whole, reason: expanded.limit }, marks, unbalanced: [] };
  const place = (start: number, past: number): Span => {
    let end = past;
    // KaTeX's commands reach over the blanks after them.
    while (end > start + 1 && /\s/u.test(expanded.text[end - 1] ?? '')) end -= 1;
    const from = starts[start] ?? whole.end;
    return { start: from, end: Math.max(from, end > start ? (ends[end - 1] ?? whole.end) : from) };
  };
  const { nodes, problems } = parseTex(expanded.text);
  const [problem] = problems;
  const gap = problem && { ...place(problem.start, problem.end), reason: problem.message };
  if (nodes === undefined) return { ...(gap && { gap }), marks, unbalanced: [] };
  const notes = { unbalanced: [] as Unbalanced[] };
  const lexemes = lexemesOf(nodes, { place, names: context.names }, whole);
  const tree = readStatements(lexemes, notes, whole);
  if (depthOf(tree) > DEEPEST_TREE)
    return { ...unread({ ...whole, reason: `nested deeper than ${DEEPEST_TREE}` }), marks };
  // A macro that is defined within a formula can exchange what stands in it.
  if (descendants(tree).some(({ start, end }) => end < start))
    return {
      ...unread({ ...whole, reason: 'a definition of a macro exchanges its parts' }),
      marks,
    };
  const opaque = opacity(tree);
  const found =
    gap ?? (opaque && { start: opaque.start, end: opaque.start, reason: opaque.reason });
  return { tree, ...(found && { gap: found }), marks, unbalanced: notes.unbalanced };
}
