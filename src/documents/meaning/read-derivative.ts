import { nest, type Unbalanced } from './brackets.js';
import {
  matchDerivative,
  signOfDifferential,
  type Differential,
  type PrintedDerivative,
} from './differentials.js';
import type { Lexeme } from './lexeme.js';
import { prepare } from './prepare.js';
import { readList, readPrimary, readScripts } from './read-primary.js';
import { readProduct } from './read-product.js';
import type { Notes } from './read-statements.js';
import type { Node, Of, Signed, Span } from './tree.js';

/** How likely an italic d above and below a line is the sign of a derivative. */
const LIKELY = 0.9;

/** A derivative in the print, and where it ends. */
export interface FoundDerivative extends Span {
  readonly printed: PrintedDerivative;
  readonly isFraction: boolean;
  /** Whether it differentiates what follows it. */
  readonly isOperator: boolean;
  /** The lexeme after it. */
  readonly past: number;
}

/** The derivative that a fraction prints; undefined for any other fraction. */
export function derivativeIn(fraction: Lexeme): FoundDerivative | undefined {
  if (fraction.kind !== 'fraction' || fraction.binomial) return undefined;
  if (signOfDifferential(fraction.above[0]) === undefined) return undefined;
  const unbalanced: Unbalanced[] = [];
  const [above, below] = [fraction.above, fraction.below].map((list) =>
    nest(prepare(list), unbalanced),
  );
  if (unbalanced.length > 0) return undefined;
  const printed = matchDerivative(above!, below!);
  const place = { start: fraction.start, end: fraction.end };
  return (
    printed && { ...place, printed, isFraction: true, isOperator: isOperator(printed), past: 1 }
  );
}

/**
 * The derivative that begins at a place among factors, as a fraction or with a stroke.
 *
 * @param isLast whether nothing after it counts.
 */
export function derivativeAt(
  lexemes: readonly Lexeme[],
  at: number,
  isLast = false,
): FoundDerivative | undefined {
  const first = lexemes[at];
  if (first?.kind === 'fraction') {
    const found = derivativeIn(first);
    return found && { ...found, past: at + 1 };
  }
  if (first?.kind !== 'symbol' || signOfDifferential(first) === undefined) return undefined;
  const slash = at + 1 + differentiated(lexemes, at + 1);
  const stroke = lexemes[slash];
  if (stroke?.kind !== 'times' || stroke.sign !== '/') return undefined;
  // As many variables as the order above the stroke needs.
  for (let past = slash + 3; past <= lexemes.length; past += 2) {
    if (signOfDifferential(lexemes[past - 2]) === undefined) return undefined;
    const printed = matchDerivative(lexemes.slice(at, slash), lexemes.slice(slash + 1, past));
    if (printed === undefined) continue;
    // One more variable than the order has may be of a derivative whose order is wrong.
    const isMore =
      !isLast && printed.sign === '\\partial' && signOfDifferential(lexemes[past]) === printed.sign;
    if (isMore && derivativeAt(lexemes, past, true) === undefined) return undefined;
    const place = { start: first.start, end: lexemes[past - 1]!.end };
    return { ...place, printed, isFraction: false, isOperator: isOperator(printed), past };
  }
  return undefined;
}

/** How many lexemes before a stroke are one operand: a name, with its argument if there is one. */
function differentiated(lexemes: readonly Lexeme[], at: number): number {
  const [first, second] = lexemes.slice(at, at + 2);
  if (first?.kind === 'symbol' || first?.kind === 'accent') return second?.kind === 'fence' ? 2 : 1;
  return first?.kind === 'fence' || first?.kind === 'group' || first?.kind === 'fraction' ? 1 : 0;
}

function isOperator({ of }: PrintedDerivative): boolean {
  return of.length === 0;
}

/**
 * Reads a derivative. An italic d may be a variable, so that a choice is read, with the
 * quotient as the second reading; both share their parts.
 *
 * @param following what an operator is applied to; empty where nothing follows.
 */
export function readDerivative(
  found: FoundDerivative,
  notes: Notes,
  following: readonly Lexeme[] = [],
): Node {
  const { printed, start } = found;
  const above = readFactors(printed.of, notes);
  const body = readFactors(following, notes);
  const of = (above ?? body)?.node ?? { start: found.end, end: found.end, kind: 'missing' };
  const order = printed.above.sup && readList(printed.above.sup, notes, printed.above);
  const variables = printed.below.map((one) => variable(one, notes));
  const ends = variables.map(({ factor }) => factor.end);
  const end = Math.max(found.end, of.end, ...ends);
  const derivative: Of<'derivative'> = {
    ...{ start, end, kind: 'derivative', sign: printed.sign },
    ...(order && { order }),
    of,
    variables: variables.map((one) => ({ node: one.node, ...(one.order && { order: one.order }) })),
  };
  if (printed.isCertain) return derivative;
  const factors = variables.map(({ factor }) => factor);
  const divided = quotient(found, above?.factors ?? [], factors, notes);
  return {
    ...{ start, end, kind: 'choice' },
    readings: [
      { node: derivative, reason: 'a derivative', weight: LIKELY },
      {
        node: product([...divided, ...(body?.factors ?? [])]),
        reason: 'a quotient with a variable d',
        weight: 1 - LIKELY,
      },
    ],
  };
}

interface Factors {
  readonly node: Node;
  readonly factors: readonly Signed[];
}

/** A product with its factors; what is in braces is one of them. */
function readFactors(lexemes: readonly Lexeme[], notes: Notes): Factors | undefined {
  const [first, second] = lexemes;
  if (first === undefined) return undefined;
  const node = readProduct(lexemes, notes, { start: first.start, end: lexemes.at(-1)!.end });
  const isFlat = second !== undefined && node.kind === 'product';
  return { node, factors: isFlat ? node.factors : [{ sign: '', node }] };
}

interface Variable {
  readonly node: Node;
  readonly order?: Node;
  /** The same with the order as an exponent. */
  readonly factor: Node;
}

function variable({ variable: lexemes, order }: Differential, notes: Notes): Variable {
  const [first] = lexemes;
  const place = { start: first!.start, end: lexemes.at(-1)!.end };
  if (order === undefined) {
    const node = readProduct(lexemes, notes, place);
    return { node, factor: node };
  }
  const { sup, ...bare } = first!;
  const node = readPrimary(bare, notes);
  const raised: Lexeme = { ...place, kind: 'symbol', name: '', ...(sup && { sup }) };
  const factor = readScripts(node, raised, notes);
  return { node, order: readList(order, notes, first!), factor };
}

/** The factors of what is printed, if every d is one of them. */
function quotient(
  { printed, isFraction, start, end }: FoundDerivative,
  of: readonly Signed[],
  variables: readonly Node[],
  notes: Notes,
): Signed[] {
  const sign = readPrimary(printed.above, notes);
  const above = [{ sign: '', node: sign }, ...of];
  const below = printed.below.flatMap((one, at): Signed[] => [
    { sign: '', node: readPrimary(one.sign, notes) },
    { sign: '', node: variables[at]! },
  ]);
  if (isFraction)
    return [
      {
        sign: '',
        node: { start, end, kind: 'quotient', above: product(above), below: product(below) },
      },
    ];
  // A stroke divides the factor before it by the one after it.
  const [numerator, denominator] = [above.at(-1)!.node, below[0]!.node];
  const divided: Node = {
    ...{ start: numerator.start, end: denominator.end, kind: 'quotient' },
    ...{ above: numerator, below: denominator },
  };
  return [...above.slice(0, -1), { sign: '', node: divided }, ...below.slice(1)];
}

function product(factors: readonly Signed[]): Node {
  const [first, second] = factors;
  if (second === undefined) return first!.node;
  const end = factors.at(-1)!.node.end;
  return { start: first!.node.start, end, kind: 'product', factors };
}
