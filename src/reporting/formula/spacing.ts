import { endsOnTheLine } from './scripts.js';

/** What a part of a formula is to its neighbours. */
export type Role =
  | 'atom'
  | 'fraction'
  | 'relation'
  | 'binary'
  | 'open'
  | 'close'
  | 'comma'
  | 'large'
  | 'name'
  | 'dots'
  | 'space'
  | 'prose'
  | 'bar';

/** A part of a formula: its text and what it is to its neighbours. */
export interface Piece {
  readonly text: string;
  readonly role: Role;
}

const OPERANDS: ReadonlySet<Role> = new Set(['atom', 'fraction', 'close', 'name', 'dots']);
const FACTORS: ReadonlySet<Role> = new Set(['atom', 'fraction', 'open', 'large', 'name']);

/**
 * The pieces on one line, with the spaces that a reader wants.
 *
 * @param compact without any, as in a script.
 */
export function joined(parts: readonly Piece[], compact: boolean): string {
  const pieces = withParentheses(paired(parts));
  let text = '';
  for (const [place, piece] of pieces.entries()) {
    const before = pieces[place - 1];
    text += `${before === undefined ? '' : gap(pieces, place, compact)}${piece.text}`;
  }
  return text.replace(/ {2,}/gu, ' ').trim();
}

/** Bars that open or close: the first, third … of a line opens. */
export function paired(pieces: readonly Piece[]): readonly Piece[] {
  let bars = 0;
  return pieces.map((piece) =>
    piece.role === 'bar' ? { ...piece, role: bars++ % 2 === 0 ? 'open' : 'close' } : piece,
  );
}

/** A fraction that is a factor of a product stands between parentheses. */
function withParentheses(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, place) => {
    if (piece.role !== 'fraction') return piece;
    const [before, after] = [pieces[place - 1]?.role, pieces[place + 1]?.role];
    const isFactor =
      (before !== undefined && (OPERANDS.has(before) || before === 'large')) ||
      (after !== undefined && FACTORS.has(after));
    return isFactor ? { text: `(${piece.text})`, role: 'fraction' } : piece;
  });
}

function gap(pieces: readonly Piece[], place: number, compact: boolean): string {
  const [before, here] = [pieces[place - 1], pieces[place]];
  if (before === undefined || here === undefined) return '';
  const isAdjacent = /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(here.text);
  if (isAdjacent && endsOnTheLine(before.text)) return ' ';
  if (before.role === 'prose') return here.role === 'comma' || here.role === 'close' ? '' : ' ';
  if (here.role === 'prose') return before.role === 'open' ? '' : ' ';
  if (compact) return isAdjacent && (before.role === 'name' || here.role === 'name') ? ' ' : '';
  if (here.role === 'space' || before.role === 'space') return here.role === 'comma' ? '' : ' ';
  if (here.role === 'comma') return '';
  if (before.role === 'comma') return ' ';
  if (before.role === 'open' || here.role === 'close') return '';
  if (here.role === 'relation' || before.role === 'relation') return ' ';
  if (before.role === 'binary') return isUnary(pieces, place - 1) ? '' : ' ';
  if (here.role === 'binary') return isOperand(before) ? ' ' : '';
  if (before.role === 'large' || here.role === 'large') return ' ';
  if (here.role === 'dots' || before.role === 'dots') return ' ';
  if (here.role === 'name') return ' ';
  if (before.role === 'name') return here.role === 'open' || here.text.startsWith('(') ? '' : ' ';
  if (here.role === 'fraction' || before.role === 'fraction') return ' ';
  return /\d$/u.test(before.text) && /^\d/u.test(here.text) ? ' ' : '';
}

function isOperand({ role }: Piece): boolean {
  return OPERANDS.has(role);
}

/** A sign with nothing before it to be added to. */
function isUnary(pieces: readonly Piece[], place: number): boolean {
  const before = pieces[place - 1];
  return before === undefined || !isOperand(before);
}
