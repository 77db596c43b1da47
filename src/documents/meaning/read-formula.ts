import { expandMacros, type Mark } from '../tex/expand.js';
import type { Macro } from '../tex/macro.js';
import { parseTex } from '../tex/parse-tex.js';
import type { Unbalanced } from './brackets.js';
import { lexemesOf } from './flatten.js';
import { opacity } from './parts.js';
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
}

/**
 * Reads a formula of a document.
 *
 * @param offset of its TeX in the document, which all places count in.
 */
export function readFormula(tex: string, offset: number, context: ReadingContext): ReadFormula {
  const expanded = expandMacros(tex, offset, context.macros);
  const { marks, starts, ends } = expanded;
  const whole = { start: offset, end: offset + tex.length };
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
  const opaque = opacity(tree);
  const found =
    gap ?? (opaque && { start: opaque.start, end: opaque.start, reason: opaque.reason });
  return { tree, ...(found && { gap: found }), marks, unbalanced: notes.unbalanced };
}
