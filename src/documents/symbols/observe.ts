import { indicesOf } from '../meaning/indices.js';
import { parts } from '../meaning/parts.js';
import type { Node, Of, Span } from '../meaning/tree.js';
import type { Evidence, Kind, Strength } from '../meaning/kind.js';
import { elementOf } from './membership.js';
import { likeliest, nameOf, type Name } from '../meaning/name.js';
import type { Shape } from './shape.js';

/** Something seen of a symbol in a formula. */
export type Observation = { readonly name: Name; readonly place: Span } & (
  | { readonly what: 'appears' | 'bound' }
  | { readonly what: 'kind'; readonly evidence: Evidence<Kind> }
  | { readonly what: 'shape'; readonly evidence: Evidence<Shape> }
  | { readonly what: 'range'; readonly evidence: Evidence<string> }
);

const ORDER = /^(?:<|>|\\(?:le|leq|ge|geq|lt|gt|leqslant|geqslant)|≤|≥)$/u;
const SUBSETS = /^(?:\\(?:subset|subseteq|supset|supseteq|subsetneq)|⊂|⊆|⊃|⊇)$/u;
const INTEGRATING = /^\\o?i+nt/u;

interface Context {
  /** Whether what looks like an application is one. */
  readonly isSure: boolean;
  /** Whether it is the whole left side of a relation. */
  readonly isSide: boolean;
}

const SURE: Context = { isSure: true, isSide: false };

/**
 * What the form of a formula shows of the symbols in it: that they appear, are bound or
 * applied, stand as indices, belong to a set. Of what can be read in two ways it takes the likelier.
 *
 * @param print the print of a place.
 */
export function observe(tree: Node, print: (span: Span) => string): Observation[] {
  const seen: Observation[] = [];
  visit(tree, SURE);
  return seen;

  function visit(node: Node, context: Context): void {
    const name = nameOf(node);
    if (name !== undefined && node.kind !== 'choice') {
      seen.push({ what: 'appears', name, place: node });
      for (const index of [...name.below, ...name.above]) {
        const inside = nameOf(index);
        if (inside !== undefined && /^(?:[a-z]|\\[a-z]+)'*$/u.test(inside.base))
          says(
            index,
            'index',
            /^[i-l]'*$/u.test(inside.base) ? 'used' : 'customary',
            `it stands as an index of ${name.print}`,
          );
        if (index.kind === 'placeholder') continue;
        visit(index, SURE);
      }
      if (name.below.length === 2 && name.below.some(({ kind }) => kind === 'placeholder')) {
        const whole = { ...name, key: name.base, below: [], above: [] };
        const evidence = {
          start: node.start,
          end: node.end,
          says: 'matrix' as const,
          strength: 'used' as const,
        };
        const reason = 'a row or column is taken out of it';
        seen.push({ what: 'kind', name: whole, place: node, evidence: { ...evidence, reason } });
      }
      customs(name, node);
      return;
    }
    switch (node.kind) {
      case 'choice': {
        const chosen = likeliest(node);
        visit(chosen, { isSure: chosen.kind === 'call' && context.isSide, isSide: false });
        return;
      }
      case 'call':
        applied(node, context.isSure);
        break;
      case 'big':
        bound(node);
        break;
      case 'chain':
        related(node);
        break;
      default:
        break;
    }
    // An application that is a whole side of an equation is hardly a product.
    const sides = node.kind === 'chain' ? node.members.slice(0, 1) : [];
    for (const part of parts(node)) visit(part, { isSure: true, isSide: sides.includes(part) });
  }

  function says(node: Node, kind: Kind | undefined, strength: Strength, reason: string): void {
    const name = nameOf(node);
    if (name === undefined || kind === undefined) return;
    const place = { start: node.start, end: node.end };
    seen.push({ what: 'kind', name, place, evidence: { ...place, says: kind, strength, reason } });
  }

  function applied(call: Of<'call'>, isSure: boolean): void {
    const inside = call.argument.kind === 'fence' ? call.argument.of : call.argument;
    const name = nameOf(call.of);
    if (name === undefined) return;
    if (
      inside.kind === 'given' &&
      call.argument.kind === 'fence' &&
      /^[pPqQ]|(?: |^)[pPqQ]/u.test(name.base)
    )
      says(call.of, 'distribution', 'used', 'a condition stands in its argument');
    else says(call.of, 'function', isSure ? 'used' : 'customary', 'it is applied to an argument');
    // E(X), Var(X)
    if (/^(?:\\?(?:Var|Cov)|mathbb:E)$/u.test(name.base) && call.argument.kind === 'fence')
      says(inside, 'random variable', 'used', `${name.print} is taken of it`);
  }

  function bound(big: Of<'big'>): void {
    if (INTEGRATING.test(big.operator)) return;
    const { below } = big;
    const isSet = below?.kind === 'chain' && below.signs[0]?.sign === '\\in';
    const sums = big.operator === '\\sum' || big.operator === '\\prod';
    for (const index of indicesOf(big)) {
      const name = nameOf(index);
      if (name === undefined) continue;
      seen.push({ what: 'bound', name, place: index });
      const counts = below?.kind === 'chain' && below.members[1]?.kind === 'number';
      if (sums && !isSet && (counts || /^[i-n]'*$/u.test(name.base)))
        says(index, 'index', 'used', `${big.operator} runs over it`);
      if (counts && big.above !== undefined && below.signs[0]?.sign === '=')
        ranges(
          index,
          `${print(below.members[1]!)}, …, ${print(big.above)}`,
          `${big.operator} has these limits`,
        );
    }
  }

  function ranges(node: Node, range: string, reason: string, strength: Strength = 'used'): void {
    const name = nameOf(node);
    if (name === undefined) return;
    const place = { start: node.start, end: node.end };
    seen.push({
      what: 'range',
      name,
      place,
      evidence: { ...place, says: range, strength, reason },
    });
  }

  function related(chain: Of<'chain'>): void {
    chain.signs.forEach(({ sign }, at) => {
      const [left, right] = [chain.members[at]!, chain.members[at + 1]!];
      if (sign === '\\in' || sign === '∈') member(left, right);
      else if (
        sign === '\\sim' &&
        (right.kind === 'call' || nameOf(right)?.print.includes('\\math') === true)
      ) {
        for (const one of left.kind === 'list' ? left.items : [left])
          says(one, 'random variable', 'stated', `it is said to be distributed as ${print(right)}`);
      } else if (SUBSETS.test(sign)) {
        says(left, 'set', 'used', `it stands beside ${sign}`);
        says(right, 'set', 'used', `it stands beside ${sign}`);
      } else if (ORDER.test(sign)) {
        if (right.kind === 'number' || left.kind === 'number')
          for (const one of [left, right])
            says(one, 'number', 'used', 'it is compared with a number');
      } else if (sign === ':' && chain.signs[at + 1]?.sign === '\\to') {
        says(
          left,
          'function',
          'stated',
          `it maps ${print(right)} to ${print(chain.members[at + 2]!)}`,
        );
      } else if (sign === '=') equals(left, right);
    });
  }

  function member(left: Node, set: Node): void {
    says(set, 'set', 'used', 'something is an element of it');
    const element = elementOf(set, print);
    for (const one of left.kind === 'list' ? left.items : [left]) {
      const reason = `it is an element of ${print(set)}`;
      says(one, element?.kind, 'stated', reason);
      ranges(one, print(set), reason, 'stated');
      const name = nameOf(one);
      if (name === undefined || element?.shape === undefined) continue;
      const place = { start: one.start, end: one.end };
      const evidence = { ...place, says: element.shape, strength: 'stated' as const, reason };
      seen.push({ what: 'shape', name, place, evidence });
    }
  }

  function equals(left: Node, right: Node): void {
    if (right.kind === 'number' && !/^[01]$/u.test(right.value))
      says(left, 'number', 'used', `it equals ${right.value}`);
    // i = 1, …, n
    if (right.kind === 'list' && right.items.some(({ kind }) => kind === 'ellipsis')) {
      const [first, last] = [right.items[0]!, right.items.at(-1)!];
      if (first.kind === 'number') {
        says(left, 'index', 'used', `it runs from ${print(first)}`);
        ranges(left, `${print(first)}, …, ${print(last)}`, 'so it is written out', 'stated');
      }
    }
    if (right.kind !== 'fence' || right.of.kind !== 'list') return;
    const { items } = right.of;
    const isLong = items.length > 2 || items.some(({ kind }) => kind === 'ellipsis');
    if (/^\\?\{$/u.test(right.open)) says(left, 'set', 'used', 'it equals a list in braces');
    else if (isLong && /^[[(]$/u.test(right.open))
      says(left, 'vector', 'used', 'it equals a list of its components');
  }

  function customs(name: Name, node: Node): void {
    const isBold = /^(?:mathbf|boldsymbol|bm|bf|mathbit|pmb):/u.test(name.base);
    if (name.base.startsWith('\\vec ')) says(node, 'vector', 'customary', 'it has an arrow');
    else if (isBold && /:\\?[a-z]/u.test(name.base))
      says(node, 'vector', 'customary', 'it is set in bold');
    else if (isBold) says(node, 'matrix', 'customary', 'it is set in bold, with a capital');
    else if (/^mathbb:[NRQZCKF]$/u.test(name.base))
      says(node, 'set', 'customary', 'it is set in blackboard bold');
  }
}
