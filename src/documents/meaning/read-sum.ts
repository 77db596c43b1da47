import type { Lexeme } from './lexeme.js';
import { readProduct } from './read-product.js';
import type { Notes } from './read-statements.js';
import { namesOfIndex } from './indices.js';
import { descendants } from './parts.js';
import type { Node, Of, Signed, Span } from './tree.js';

/** Reads terms and the signs between them. */
export function readSum(lexemes: readonly Lexeme[], notes: Notes, place: Span): Node {
  const signs: string[] = [''];
  const parts: Lexeme[][] = [[]];
  lexemes.forEach((one, at) => {
    const before = lexemes[at - 1];
    const isSign = one.kind === 'additive' && one.sub === undefined && one.sup === undefined;
    if (isSign && parts.at(-1)!.length === 0 && at === 0) signs[0] = one.sign;
    else if (isSign && before?.kind !== 'times' && before?.kind !== 'additive') {
      signs.push(one.sign);
      parts.push([]);
    } else parts.at(-1)!.push(one);
  });
  const alone = parts.length === 1 && parts[0]!.length === 0 && signs[0] !== '';
  // A sign on its own is the mention of an operation.
  if (alone) return { ...place, kind: 'placeholder', sign: signs[0]! };
  const terms = parts.map((part, at): Signed => {
    const first = part[0];
    const span = first === undefined ? place : { start: first.start, end: part.at(-1)!.end };
    return { sign: signs[at]!, node: readProduct(part, notes, span) };
  });
  const [only] = terms;
  if (terms.length === 1 && only !== undefined)
    return only.sign === ''
      ? only.node
      : { ...place, kind: 'prefix', sign: only.sign, of: only.node };
  return withScopes({ ...place, kind: 'sum', terms });
}

/**
 * What a big operator ranges over is not said by the print where terms follow it:
 * `\sum_i a_i + b_i` may be the sum of both. Terms that have the index in them make
 * that reading likely.
 */
function withScopes(sum: Of<'sum'>): Node {
  const at = sum.terms.findIndex(({ node }) => bigAtEnd(node) !== undefined);
  const big = bigAtEnd(sum.terms[at]?.node);
  if (big === undefined || at === sum.terms.length - 1) return sum;
  const rest = sum.terms.slice(at + 1);
  if (!rest.every(({ sign }) => sign === '+' || sign === '-')) return sum;
  const indices = new Set(namesOfIndex(big));
  const uses = rest.some(({ node }) =>
    descendants(node).some((one) => one.kind === 'symbol' && indices.has(one.name)),
  );
  if (!uses) return sum;
  const end = rest.at(-1)!.node.end;
  const body: Node = {
    kind: 'sum',
    terms: [{ sign: '', node: big.body }, ...rest],
    start: big.body.start,
    end,
  };
  const wide: Node = { ...big, body, end };
  const { sign, node } = sum.terms[at]!;
  const term = node === big ? wide : replaceLast(node, big, wide);
  const terms = [...sum.terms.slice(0, at), { sign, node: term }];
  const whole: Node =
    terms.length > 1
      ? { ...sum, terms }
      : sign === ''
        ? term
        : { start: sum.start, end: sum.end, kind: 'prefix', sign, of: term };
  return {
    kind: 'choice',
    start: sum.start,
    end: sum.end,
    readings: [
      { node: sum, reason: `the ${big.operator} ends before the next sign`, weight: 0.5 },
      {
        node: whole,
        reason: `the ${big.operator} reaches over the terms with its index`,
        weight: 0.5,
      },
    ],
  };
}

function bigAtEnd(node: Node | undefined): Of<'big'> | undefined {
  if (node?.kind === 'big') return node;
  if (node?.kind === 'derivative') return isApplied(node) ? bigAtEnd(node.of) : undefined;
  return node?.kind === 'product' ? bigAtEnd(node.factors.at(-1)?.node) : undefined;
}

/** Whether what is differentiated follows the line. */
function isApplied({ of, variables }: Of<'derivative'>): boolean {
  return of.start > (variables.at(-1)?.node.end ?? 0);
}

function replaceLast(node: Node, from: Node, to: Node): Node {
  if (node === from) return to;
  if (node.kind === 'derivative')
    return { ...node, end: to.end, of: replaceLast(node.of, from, to) };
  if (node.kind !== 'product') return node;
  const last = node.factors.at(-1)!;
  return {
    ...node,
    end: to.end,
    factors: [...node.factors.slice(0, -1), { ...last, node: replaceLast(last.node, from, to) }],
  };
}
