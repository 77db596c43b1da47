import type { Lexeme } from './lexeme.js';
import type { Span } from './tree.js';

/** A delimiter without its partner. */
export interface Unbalanced extends Span {
  readonly sign: string;
  readonly opens: boolean;
}

interface Frame {
  readonly open: Lexeme & { readonly sign: string };
  readonly items: Lexeme[];
}

/** How far a bar looks for others on its level. */
const FAR = 200;

/** Closing signs by what may open before them: intervals are closed by either kind. */
const PARTNERS: Readonly<Record<string, string>> = {
  '(': ')]',
  '[': ')][',
  ']': '[])',
  '{': '}',
  '⟨': '⟩',
  '⌊': '⌋⌉',
  '⌈': '⌉⌋',
  '⟦': '⟧',
  '⌜': '⌝',
  '|': '|',
  '‖': '‖',
};

/**
 * Puts what stands between delimiters that belong together into one lexeme each,
 * on the outermost level; what is inside is left to a later call.
 *
 * @param unbalanced gets the delimiters without a partner.
 */
export function nest(lexemes: readonly Lexeme[], unbalanced: Unbalanced[]): Lexeme[] {
  const outer: Lexeme[] = [];
  const frames: Frame[] = [];
  const level = (): Lexeme[] => frames.at(-1)?.items ?? outer;
  lexemes.forEach((one, at) => {
    const role = roleOf(one, level(), frames.at(-1), lexemes, at);
    if (role === 'open') frames.push({ open: one as Frame['open'], items: [] });
    else if (role === 'close') close(one as Frame['open'], frames, outer, unbalanced);
    else if (role === 'divide' && one.kind === 'bar') level().push({ ...one, divides: true });
    else level().push(one);
  });
  while (frames.length > 0) dissolve(frames, outer, unbalanced);
  return outer;
}

type Role = 'open' | 'close' | 'divide' | 'inside';

function roleOf(
  one: Lexeme,
  before: readonly Lexeme[],
  frame: Frame | undefined,
  all: readonly Lexeme[],
  at: number,
): Role {
  const afterOperand = endsOperand(before.at(-1));
  switch (one.kind) {
    case 'open':
      // ]a, b[ closes with what elsewhere opens.
      return one.sign === '[' && frame?.open.sign === ']' ? 'close' : 'open';
    case 'close':
      if (one.sign === ']' && !afterOperand && !expects(frame, ']')) return 'open';
      return 'close';
    case 'bar':
      return barRole(one, afterOperand, frame, all, at);
    default:
      return 'inside';
  }
}

function barRole(
  one: Lexeme & { kind: 'bar' },
  afterOperand: boolean,
  frame: Frame | undefined,
  all: readonly Lexeme[],
  at: number,
): Role {
  if (one.divides) return 'divide';
  const isPending = frame?.open.kind === 'bar' && frame.open.sign === one.sign;
  if (isPending) return afterOperand ? 'close' : 'open';
  if (!afterOperand) return hasAnother(one, all, at) ? 'open' : 'divide';
  if (one.sub !== undefined || one.sup !== undefined) return 'divide';
  // After an operand a bar opens only if the bars of its level come in pairs.
  return barsAfter(one, all, at) % 2 === 1 ? 'open' : 'divide';
}

function hasAnother(one: Lexeme & { kind: 'bar' }, all: readonly Lexeme[], at: number): boolean {
  return barsAfter(one, all, at) > 0;
}

/** How many bars of a kind follow on the level of one. */
function barsAfter(one: Lexeme & { kind: 'bar' }, all: readonly Lexeme[], at: number): number {
  let depth = 0;
  let count = 0;
  for (let next = at + 1; next < all.length && next < at + FAR; next++) {
    const other = all[next]!;
    if (other.kind === 'open') depth += 1;
    else if (other.kind === 'close' && --depth < 0) break;
    else if (depth === 0 && (other.kind === 'text' || other.kind === 'row')) break;
    else if (depth === 0 && other.kind === 'bar' && other.sign === one.sign && !other.divides)
      count += 1;
  }
  return count;
}

function expects(frame: Frame | undefined, sign: string): boolean {
  return frame !== undefined && (PARTNERS[frame.open.sign] ?? '').includes(sign);
}

function close(
  one: Lexeme & { readonly sign: string },
  frames: Frame[],
  outer: Lexeme[],
  unbalanced: Unbalanced[],
): void {
  // A bar that was taken for an opening one, and is not closed here, divides.
  while (frames.at(-1)?.open.kind === 'bar' && !expects(frames.at(-1), one.sign))
    dissolve(frames, outer, unbalanced);
  const frame = frames.at(-1);
  if (frame === undefined || !expects(frame, one.sign)) {
    unbalanced.push({ start: one.start, end: one.end, sign: one.sign, opens: false });
    (frame?.items ?? outer).push({
      ...place(one),
      kind: 'opaque',
      reason: `${one.sign} without its partner`,
    });
    return;
  }
  frames.pop();
  const { open } = frame;
  (frames.at(-1)?.items ?? outer).push({
    kind: 'fence',
    open: open.sign,
    close: one.sign,
    body: frame.items,
    // What macros put there may close before it opens.
    ...{ start: open.start, end: Math.max(open.end, one.end) },
    ...(one.sub === undefined ? {} : { sub: one.sub }),
    ...(one.sup === undefined ? {} : { sup: one.sup }),
    ...(one.primes === undefined ? {} : { primes: one.primes }),
  });
}

/** Gives up a frame that is not closed. */
function dissolve(frames: Frame[], outer: Lexeme[], unbalanced: Unbalanced[]): void {
  const frame = frames.pop();
  if (frame === undefined) return;
  const { open, items } = frame;
  const level = frames.at(-1)?.items ?? outer;
  if (open.kind === 'bar') {
    level.push({ ...open, kind: 'bar', divides: true }, ...items);
    return;
  }
  unbalanced.push({ start: open.start, end: open.end, sign: open.sign, opens: true });
  level.push(
    { ...place(open), kind: 'opaque', reason: `${open.sign} without its partner` },
    ...items,
  );
}

function place({ start, end }: Span): Span {
  return { start, end };
}

/** Whether an operand can end with a lexeme, so that a bar after it may close or divide. */
export function endsOperand(one: Lexeme | undefined): boolean {
  switch (one?.kind) {
    case 'number':
    case 'symbol':
    case 'group':
    case 'fence':
    case 'fraction':
    case 'root':
    case 'accent':
    case 'brace':
    case 'array':
    case 'ellipsis':
    case 'postfix':
    case 'opaque':
      return true;
    case 'function':
    case 'big':
      return false;
    case 'times':
      // The dot of ‖·‖.
      return one.sign === '\\cdot' || one.sign === '\\bullet';
    default:
      return false;
  }
}
