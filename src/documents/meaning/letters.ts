import type { Lexeme } from './lexeme.js';
import { isFunctionName } from './vocabulary.js';

/**
 * Joins digits to numbers, with decimal points and separators of thousands, letters
 * that spell a name to that name, and pieces of foreign text to one.
 *
 * @param names words that the document's text uses.
 */
export function joinLetters(lexemes: readonly Lexeme[], names: ReadonlySet<string>): Lexeme[] {
  const joined: Lexeme[] = [];
  for (let at = 0; at < lexemes.length;) {
    const run = number(lexemes, at) ?? word(lexemes, at, names) ?? foreign(lexemes, at);
    joined.push(run?.lexeme ?? lexemes[at]!);
    at = run?.past ?? at + 1;
  }
  return joined;
}

interface Run {
  readonly lexeme: Lexeme;
  readonly past: number;
}

function isBare(one: Lexeme): boolean {
  return one.sub === undefined && one.sup === undefined && one.primes === undefined;
}

function number(lexemes: readonly Lexeme[], at: number): Run | undefined {
  const first = lexemes[at];
  if (first === undefined) return undefined;
  const leadsWithPoint = isSign(first, '.') && !isOperand(lexemes[at - 1]);
  if (first.kind !== 'number' && !leadsWithPoint) return undefined;
  let text = '';
  let past = at;
  for (; past < lexemes.length; past++) {
    const one = lexemes[past]!;
    const next = lexemes[past + 1];
    if (one.kind === 'number') text += one.text;
    else if (isPoint(one, next) && !text.includes('.')) text += '.';
    else if (!isThousands(lexemes, past)) break;
    if (!isBare(one)) {
      past += 1;
      break;
    }
  }
  const last = lexemes[past - 1]!;
  if (past === at || !/\d/u.test(text)) return undefined;
  return { lexeme: { ...last, kind: 'number', text, start: first.start, end: last.end }, past };
}

function isSign(one: Lexeme | undefined, sign: string): boolean {
  return one?.kind === 'separator' && one.sign === sign && isBare(one);
}

function isOperand(one: Lexeme | undefined): boolean {
  return one?.kind === 'symbol' || one?.kind === 'number' || one?.kind === 'close';
}

function isPoint(one: Lexeme, next: Lexeme | undefined): boolean {
  return isSign(one, '.') && next?.kind === 'number' && next.start === one.end;
}

/** A comma in braces between digits, as in `1{,}000`. */
function isThousands(lexemes: readonly Lexeme[], at: number): boolean {
  const one = lexemes[at]!;
  const [inside] = one.kind === 'group' ? one.body : [];
  if (one.kind !== 'group' || one.body.length !== 1 || !isSign(inside, ',') || !isBare(one))
    return false;
  return [1, 2, 3].every((step) => lexemes[at + step]?.kind === 'number');
}

function isLetter(one: Lexeme | undefined): one is Lexeme & { kind: 'symbol' } {
  return one?.kind === 'symbol' && one.font === undefined && /^[A-Za-z]$/u.test(one.name);
}

function word(lexemes: readonly Lexeme[], at: number, names: ReadonlySet<string>): Run | undefined {
  const letters: string[] = [];
  let best: Run | undefined;
  for (let past = at; past < lexemes.length && past < at + 24; past++) {
    const one = lexemes[past]!;
    const before = lexemes[past - 1];
    if (!isLetter(one) || (past > at && before?.end !== startOfBase(one))) break;
    letters.push(one.name);
    const name = letters.join('');
    const isWhole = !isLetter(lexemes[past + 1]) || lexemes[past + 1]!.start !== one.end;
    if (name.length > 1 && isWhole && (isFunctionName(name) || names.has(name))) {
      const span = { start: lexemes[at]!.start, end: one.end };
      best = {
        lexeme: isFunctionName(name)
          ? { ...one, ...span, kind: 'function', name }
          : { ...one, ...span, kind: 'symbol', name, font: 'roman' },
        past: past + 1,
      };
    }
    if (!isBare(one)) break;
  }
  return best;
}

function startOfBase(one: Lexeme): number {
  return one.start;
}

function foreign(lexemes: readonly Lexeme[], at: number): Run | undefined {
  const first = lexemes[at];
  if (first?.kind !== 'text' || !isBare(first)) return undefined;
  let past = at + 1;
  let text = first.text;
  for (let one = lexemes[past]; one?.kind === 'text' && isBare(one); one = lexemes[past]) {
    text += one.text;
    past += 1;
  }
  if (past === at + 1) return undefined;
  return { lexeme: { ...first, text, end: lexemes[past - 1]!.end }, past };
}

/** Three capitals or more that are all of a subscript are the initials of a name: `E_{ENS}`. */
export function joinCapitals(sub: readonly Lexeme[]): readonly Lexeme[] {
  const [first] = sub;
  const last = sub.at(-1);
  if (first === undefined || last === undefined || sub.length < 3) return sub;
  const isInitials = sub.every(
    (one, at) =>
      isLetter(one) &&
      isBare(one) &&
      /^[A-Z]$/u.test(one.name) &&
      (at === 0 || sub[at - 1]!.end === one.start),
  );
  const name = sub.map((one) => (one.kind === 'symbol' ? one.name : '')).join('');
  return isInitials
    ? [{ start: first.start, end: last.end, kind: 'symbol', name, font: 'roman' }]
    : sub;
}
