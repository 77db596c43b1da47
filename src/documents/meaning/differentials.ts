import type { Lexeme } from './lexeme.js';

/** What is printed above and below the line of a derivative, before it is read. */
export interface PrintedDerivative {
  readonly sign: '\\partial' | 'd';
  /** Whether it can be nothing else: an italic d may be a variable. */
  readonly isCertain: boolean;
  /** The sign above the line, with the order as its upper script. */
  readonly above: Lexeme;
  /** What is differentiated; empty for an operator. */
  readonly of: readonly Lexeme[];
  readonly below: readonly Differential[];
}

/** A sign and the variable after it. */
export interface Differential {
  readonly sign: Lexeme;
  readonly variable: readonly Lexeme[];
  /** The lexemes of the order, where the variable has one; its last lexeme has it as its upper script. */
  readonly order?: readonly Lexeme[];
}

const UPRIGHT = new Set(['roman', 'mathrm', 'mathsf', 'rm']);

/** The sign of a differential without scripts below it; undefined for any other lexeme. */
export function signOfDifferential(one: Lexeme | undefined): '\\partial' | 'd' | undefined {
  if (one === undefined || one.sub !== undefined || one.primes !== undefined) return undefined;
  if (one.kind === 'function') return one.name === 'd' ? 'd' : undefined;
  if (one.kind !== 'symbol') return undefined;
  if (one.name === '\\partial' || one.name === '∂') return '\\partial';
  const isLetter = one.name === 'd' && (one.font === undefined || UPRIGHT.has(one.font));
  return isLetter ? 'd' : undefined;
}

/** Whether the sign of a differential can be nothing else. */
export function isUpright(one: Lexeme): boolean {
  return one.kind === 'function' || (one.kind === 'symbol' && one.name !== 'd') || hasFont(one);
}

function hasFont(one: Lexeme): boolean {
  return one.kind === 'symbol' && one.font !== undefined;
}

/**
 * What stands above and below a line as the print of a derivative: the same sign above and below,
 * orders that add up. Undefined where it is no derivative, or not for certain one of this order.
 *
 * @param above delimiters that belong together as one lexeme each; likewise `below`.
 */
export function matchDerivative(
  above: readonly Lexeme[],
  below: readonly Lexeme[],
): PrintedDerivative | undefined {
  const [first, ...of] = above;
  const sign = signOfDifferential(first);
  if (first === undefined || sign === undefined) return undefined;
  const differentials = differentialsOf(below.flatMap(ungrouped), sign);
  if (differentials === undefined || !of.every(isFactor) || of[0]?.kind === 'times')
    return undefined;
  const signs = [first, ...differentials.map((one) => one.sign)];
  const isCertain = signs.every(isUpright);
  // A d before parentheses is a distance more often than a differential.
  if (!isCertain && differentials.some(({ variable }) => variable[0]?.kind === 'fence'))
    return undefined;
  const ordered = withOrders(differentials, first.sup);
  return ordered && { sign, isCertain, above: first, of, below: ordered };
}

/** Factors stand side by side or with a sign between them. */
function isFactor(one: Lexeme): boolean {
  return !['additive', 'relation', 'separator', 'space', 'row', 'open', 'close', 'bar'].includes(
    one.kind,
  );
}

/** `{\partial x}^2` is written for `\partial x^2`. */
function ungrouped(one: Lexeme): readonly Lexeme[] {
  if (one.kind !== 'group' || one.sub !== undefined) return [one];
  const [sign, variable] = one.body;
  if (signOfDifferential(sign) === undefined || sign?.sup !== undefined) return [one];
  if (one.sup === undefined) return one.body;
  if (variable === undefined || variable.sup !== undefined || one.body.length !== 2) return [one];
  return [sign!, { ...variable, sup: one.sup, end: one.end }];
}

function differentialsOf(
  below: readonly Lexeme[],
  sign: '\\partial' | 'd',
): Differential[] | undefined {
  const starts = below.flatMap((one, at) =>
    signOfDifferential(one) === sign && one.sup === undefined ? [at] : [],
  );
  if (starts[0] !== 0) return undefined;
  const all = starts.map((start, at) => ({
    sign: below[start]!,
    variable: below.slice(start + 1, starts[at + 1]),
  }));
  return all.every(({ variable }) => isVariable(variable)) ? all : undefined;
}

function isVariable(lexemes: readonly Lexeme[]): boolean {
  const [first, second, third] = lexemes;
  if (first === undefined || third !== undefined) return false;
  const isName = first.kind === 'symbol' || first.kind === 'accent';
  if (second !== undefined)
    return (
      (isName && second.kind === 'fence' && second.sup === undefined) ||
      (first.kind === 'function' && (second.kind === 'fence' || second.kind === 'symbol'))
    );
  // Of several variables between parentheses it is a determinant.
  const isSingle =
    first.kind === 'fence' &&
    first.open === '(' &&
    first.body.every(({ kind }) => kind !== 'separator');
  return (isName && !isEmpty(first)) || isSingle || first.kind === 'group';
}

function isEmpty(one: Lexeme): boolean {
  return one.kind === 'symbol' && one.name === '';
}

/** Whichever upper scripts of variables are orders if those below are to come to the one above. */
function withOrders(
  all: readonly Differential[],
  above: readonly Lexeme[] | undefined,
): readonly Differential[] | undefined {
  const whole = orderOf(above);
  if (whole === undefined) return undefined;
  const scripts = all.map(({ variable }) => (variable.length === 1 ? variable[0]!.sup : undefined));
  const isNumber = (sup: readonly Lexeme[] | undefined): boolean =>
    sup?.length === 1 && unbraced(sup[0]!).kind === 'number';
  for (const isOrder of [(): boolean => true, isNumber]) {
    const taken = scripts.map((sup) =>
      sup !== undefined && isOrder(sup) && orderOf(sup) !== undefined ? sup : undefined,
    );
    const orders = taken.map((sup) => orderOf(sup)!);
    if (total(orders) === total([whole]))
      return all.map((one, at) => ({ ...one, ...(taken[at] && { order: taken[at] }) }));
  }
  return undefined;
}

interface Order {
  readonly number: number;
  readonly terms: readonly string[];
}

/** Sums of whole numbers and letters; without a script it is 1. Undefined for anything else. */
function orderOf(sup: readonly Lexeme[] | undefined): Order | undefined {
  if (sup === undefined) return { number: 1, terms: [] };
  let number = 0;
  let sign = '+';
  const terms: string[] = [];
  for (const one of sup.map(unbraced)) {
    const isBare = one.sub === undefined && one.sup === undefined && one.primes === undefined;
    if (!isBare) return undefined;
    if (one.kind === 'additive' && sign === '' && (one.sign === '+' || one.sign === '-'))
      sign = one.sign;
    else if (one.kind === 'number' && sign !== '' && /^\d{1,9}$/u.test(one.text)) {
      number += sign === '-' ? -Number(one.text) : Number(one.text);
      sign = '';
    } else if (one.kind === 'symbol' && sign !== '' && one.name !== '') {
      terms.push(`${sign}${one.name}`);
      sign = '';
    } else return undefined;
  }
  return sign === '' ? { number, terms } : undefined;
}

/** What stands alone in braces. */
function unbraced(one: Lexeme): Lexeme {
  let inner = one;
  while (inner.kind === 'group' && inner.body.length === 1 && !inner.sub && !inner.sup)
    inner = inner.body[0]!;
  return inner;
}

function total(orders: readonly Order[]): string {
  const number = orders.reduce((sum, one) => sum + one.number, 0);
  return [number, ...orders.flatMap(({ terms }) => terms).sort()].join(' ');
}
