import { isUpright, signOfDifferential } from './differentials.js';
import type { Lexeme } from './lexeme.js';

const INTEGRALS = /^(?:\\o?i+nt|∫|∬|∭|∮)$/u;

/** Whether a big operator integrates. */
export function isIntegral(operator: string): boolean {
  return INTEGRALS.test(operator);
}

/** An upright d and a variable at a place, as one; undefined for anything else there. */
export function uprightDifferential(lexemes: readonly Lexeme[], at: number): Lexeme | undefined {
  const [sign, variable] = lexemes.slice(at, at + 2);
  if (sign === undefined || variable === undefined) return undefined;
  const isSign = signOfDifferential(sign) === 'd' && isUpright(sign);
  return isSign && (isName(variable) || variable.kind === 'group')
    ? differential(sign, [variable])
    : undefined;
}

/**
 * What follows the sign of an integral, differentials as one lexeme each. An italic d is the sign of
 * one where nothing but a factor of its own follows the variable, or where it stands first and none is at the end.
 */
export function withDifferentials(all: readonly Lexeme[]): readonly Lexeme[] {
  // Those after the sign of another integral are left to the reading of that one.
  const inner = all.findIndex((one) => one.kind === 'big' && isIntegral(one.name));
  if (inner >= 0) return [...joined(all.slice(0, inner), all[inner]), ...all.slice(inner)];
  return joined(all, undefined);
}

/** @param after what the body is followed by. */
function joined(body: readonly Lexeme[], after: Lexeme | undefined): readonly Lexeme[] {
  const reversed: Lexeme[] = [];
  for (let past = body.length; past > 0;) {
    const length = lengthBefore(body, past);
    const next = reversed.at(-1) ?? after;
    const isEdge = next === undefined || endsIntegrand(next);
    const sign = body[past - length];
    if (length > 1 && sign !== undefined && (isEdge || isUpright(sign))) {
      reversed.push(differential(sign, body.slice(past - length + 1, past)));
      past -= length;
    } else {
      reversed.push(body[past - 1]!);
      past -= 1;
    }
  }
  const read = reversed.toReversed();
  return read.some(({ kind }) => kind === 'differential') ? read : withFirst(read);
}

/** `\int dx\, f(x)`, and several of them. */
function withFirst(body: readonly Lexeme[]): readonly Lexeme[] {
  const [sign, variable, ...rest] = body;
  const isFirst = signOfDifferential(sign) === 'd' && isName(variable);
  const isFactor = rest[0] !== undefined && rest[0].kind !== 'times';
  return sign !== undefined && variable !== undefined && isFirst && isFactor
    ? [differential(sign, [variable]), ...withFirst(rest)]
    : body;
}

/** How many lexemes before a place are a differential, 0 for none: `dx` or `dF(x)`. */
function lengthBefore(body: readonly Lexeme[], past: number): number {
  const isSign = (at: number): boolean => {
    const [before, one] = [body[at - 1], body[at]];
    const isBelow = before?.kind === 'times' && before.sign === '/';
    return !isBelow && one?.kind === 'symbol' && signOfDifferential(one) === 'd';
  };
  const last = body[past - 1];
  if (isSign(past - 2) && isName(last)) return 2;
  const isApplied = last?.kind === 'fence' && last.open === '(' && isName(body[past - 2]);
  return isSign(past - 3) && isApplied ? 3 : 0;
}

function isName(one: Lexeme | undefined): boolean {
  if (one?.kind === 'accent') return true;
  return one?.kind === 'symbol' && one.name !== '' && signOfDifferential(one) === undefined;
}

function endsIntegrand(next: Lexeme): boolean {
  return (
    next.kind === 'differential' ||
    next.kind === 'big' ||
    next.kind === 'bar' ||
    (next.kind === 'times' && next.sign !== '/')
  );
}

function differential(sign: Lexeme, body: readonly Lexeme[]): Lexeme {
  const place = { start: sign.start, end: body.at(-1)!.end };
  return { ...place, kind: 'differential', body, ...(sign.sup && { order: sign.sup }) };
}
