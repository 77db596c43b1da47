import { nest, type Unbalanced } from './brackets.js';
import type { Lexeme } from './lexeme.js';
import { prepare } from './prepare.js';
import { readSum } from './read-sum.js';
import type { Node, Relation, Span } from './tree.js';

/** What the reader notices on its way. */
export interface Notes {
  readonly unbalanced: Unbalanced[];
}

/** Separators within a member of a chain. */
const LISTED = new Set([',', ';', ':', '.']);

/**
 * Reads a formula, or what stands in a pair of delimiters: clauses that words, wide
 * spaces or rows separate, each a chain of relations between lists.
 *
 * @param inside the delimiter around it, if there is one: a bar then says what is
 *   given, and in braces a colon as well.
 */
export function readStatements(
  lexemes: readonly Lexeme[],
  notes: Notes,
  place: Span,
  inside = '',
): Node {
  const line = nest(prepare(lexemes), notes.unbalanced);
  const clauses = split(line).map((part): Node => {
    const [first] = part;
    if (part.length === 1 && first?.kind === 'text')
      return { kind: 'text', text: first.text, start: first.start, end: first.end };
    return inside === '' ? readChain(part, notes, place) : readGiven(part, notes, place, inside);
  });
  const [only] = clauses;
  if (only === undefined) return { ...place, kind: 'missing' };
  if (clauses.length === 1) return only;
  return { ...spanOf(clauses, place), kind: 'statements', clauses };
}

/** Clauses, and the words between them; rows that continue a chain belong to it. */
function split(line: readonly Lexeme[]): Lexeme[][] {
  const clauses: Lexeme[][] = [[]];
  line.forEach((one, at) => {
    if (one.kind === 'text' && one.sub === undefined && one.sup === undefined)
      clauses.push([one], []);
    else if (one.kind === 'space' || one.kind === 'row') {
      if (!continues(beside(line, at, -1), beside(line, at, 1))) clauses.push([]);
    } else clauses.at(-1)!.push(one);
  });
  return clauses.map(trimmed).filter((part) => part.length > 0);
}

/** The nearest lexeme that is no space, in a direction. */
function beside(line: readonly Lexeme[], from: number, step: 1 | -1): Lexeme | undefined {
  let at = from + step;
  while (line[at]?.kind === 'space' || line[at]?.kind === 'row') at += step;
  return line[at];
}

function continues(before: Lexeme | undefined, next: Lexeme | undefined): boolean {
  return (
    isOperator(before) || isOperator(next) || (before?.kind === 'separator' && before.sign === ':')
  );
}

function isOperator(one: Lexeme | undefined): boolean {
  return one?.kind === 'relation' || one?.kind === 'additive' || one?.kind === 'times';
}

/** A clause without the punctuation around it. */
function trimmed(part: Lexeme[]): Lexeme[] {
  if (isSlice(part, part.length - 1)) return part;
  let [start, end] = [0, part.length];
  if (part.length === 1 && part[0]?.kind === 'separator') return part[0].sign === ':' ? part : [];
  while (start < end && isPunctuation(part[start])) start += 1;
  while (end > start && isPunctuation(part[end - 1])) end -= 1;
  return part.slice(start, end);
}

function isPunctuation(one: Lexeme | undefined): boolean {
  return one?.kind === 'separator' && one.sign !== ':' && one.sub === undefined;
}

/** What is given stands after a bar, which binds looser than any relation. */
function readGiven(part: readonly Lexeme[], notes: Notes, place: Span, inside: string): Node {
  const at = part.findIndex(
    (one, index) =>
      (one.kind === 'bar' && one.divides && !one.sub && !one.sup) ||
      (inside === '{' && index > 0 && one.kind === 'separator' && one.sign === ':'),
  );
  const bar = part[at];
  if (bar?.kind !== 'bar' && bar?.kind !== 'separator') return readChain(part, notes, place);
  const before = { start: place.start, end: Math.max(place.start, bar.start) };
  const after = { start: bar.end, end: Math.max(bar.end, place.end) };
  const what = readChain(part.slice(0, at), notes, before);
  const condition = readGiven(part.slice(at + 1), notes, after, '(');
  return { ...spanOf([what, condition], place), kind: 'given', what, condition, bar: bar.sign };
}

/** A chain of relations; without one, its only member. */
function readChain(part: readonly Lexeme[], notes: Notes, place: Span): Node {
  const members: Lexeme[][] = [[]];
  const signs: Relation[] = [];
  part.forEach((one, at) => {
    const sign = relationSign(one, part, at);
    if (sign === undefined) members.at(-1)!.push(one);
    else {
      // What stands above or below a relation only comments on it.
      signs.push({ sign, start: one.start, end: one.end });
      members.push([]);
    }
  });
  return chains(members, signs, notes, place);
}

function relationSign(one: Lexeme, part: readonly Lexeme[], at: number): string | undefined {
  if (one.kind === 'relation') return one.sign;
  if (one.kind === 'bar' && one.divides && !one.sub && !one.sup) return one.sign;
  // `f : A → B` says of what kind f is; elsewhere a colon separates.
  if (one.kind !== 'separator' || one.sign !== ':' || at === 0) return undefined;
  const maps = part
    .slice(at)
    .some((other) => other.kind === 'relation' && /arrow|to$/iu.test(other.sign));
  return maps ? ':' : undefined;
}

/**
 * `a = b, c = d` are two chains, `x, y ∈ A` and `i = 1, …, n` one each: a list in the
 * middle of a chain ends one and begins another.
 */
function chains(
  members: readonly (readonly Lexeme[])[],
  signs: readonly Relation[],
  notes: Notes,
  place: Span,
): Node {
  const made: Node[] = [];
  let current: Node[] = [];
  let currentSigns: Relation[] = [];
  const finish = (): void => {
    made.push(chain(current, currentSigns, place));
    [current, currentSigns] = [[], []];
  };
  members.forEach((lexemes, at) => {
    const [previous, next] = [signs[at - 1], signs[at]];
    const start = previous?.end ?? place.start;
    // Signs that a macro puts there all have the place of its call.
    const around = { start, end: Math.max(start, next?.start ?? place.end) };
    const pieces = splitAt(lexemes, at > 0 && next !== undefined ? LISTED : new Set());
    if (pieces.length > 1) {
      current.push(readList(pieces.slice(0, -1), [], notes, around));
      finish();
      current.push(readList(pieces.slice(-1), [], notes, around));
    } else current.push(readWholeList(lexemes, notes, around));
    if (next !== undefined) currentSigns.push(next);
  });
  finish();
  const [only] = made;
  if (made.length === 1 && only !== undefined) return only;
  return { ...spanOf(made, place), kind: 'statements', clauses: made };
}

function chain(members: readonly Node[], signs: readonly Relation[], place: Span): Node {
  const [only] = members;
  if (only !== undefined && signs.length === 0) return only;
  const span = spanOf(members, place);
  return {
    start: Math.min(span.start, signs[0]?.start ?? span.start),
    end: Math.max(span.end, signs.at(-1)?.end ?? span.end),
    kind: 'chain',
    members,
    signs,
  };
}

function splitAt(lexemes: readonly Lexeme[], separators: ReadonlySet<string>): Lexeme[][] {
  const pieces: Lexeme[][] = [[]];
  for (const one of lexemes)
    if (one.kind === 'separator' && separators.has(one.sign)) pieces.push([]);
    else pieces.at(-1)!.push(one);
  return pieces;
}

function readWholeList(written: readonly Lexeme[], notes: Notes, place: Span): Node {
  const lexemes = written.map((one, at) => (isSlice(written, at) ? asPlaceholder(one) : one));
  const separators = lexemes.flatMap((one) => (one.kind === 'separator' ? [one.sign] : []));
  const pieces = splitAt(lexemes, new Set(separators));
  return readList(pieces, separators, notes, place);
}

/** A colon, or a semicolon that was meant to be one, where a whole row or column is: `W_{y,:}`. */
function isSlice(lexemes: readonly Lexeme[], at: number): boolean {
  const one = lexemes[at];
  if (one?.kind !== 'separator' || (one.sign !== ':' && one.sign !== ';')) return false;
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  const isEdge = (other: Lexeme | undefined): boolean =>
    other === undefined || (other.kind === 'separator' && other.sign === ',');
  return isEdge(before) && isEdge(after) && (before ?? after) !== undefined;
}

function asPlaceholder(one: Lexeme): Lexeme {
  return {
    start: one.start,
    end: one.end,
    kind: 'times',
    sign: one.kind === 'separator' ? one.sign : ':',
  };
}

function readList(
  pieces: readonly (readonly Lexeme[])[],
  separators: readonly string[],
  notes: Notes,
  place: Span,
): Node {
  const items = pieces.map((piece, at): Node => {
    // A colon on its own stands for a whole row or column, or between two ends of a range.
    if (piece.length === 0 && (separators[at] === ':' || separators[at - 1] === ':'))
      return { ...place, kind: 'placeholder', sign: ':' };
    return readSum(piece, notes, placeOf(piece, place));
  });
  const [only] = items;
  if (items.length === 1 && only !== undefined) return only;
  const listed =
    separators.length === items.length - 1 ? separators : items.slice(1).map(() => ',');
  return { ...spanOf(items, place), kind: 'list', items, separators: listed };
}

function placeOf(piece: readonly Lexeme[], place: Span): Span {
  return piece.length === 0 ? place : { start: piece[0]!.start, end: piece.at(-1)!.end };
}

/** From the first node to the last. */
export function spanOf(nodes: readonly Node[], place: Span): Span {
  if (nodes.length === 0) return place;
  return {
    start: Math.min(...nodes.map(({ start }) => start)),
    end: Math.max(...nodes.map(({ end }) => end)),
  };
}
