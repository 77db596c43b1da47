import { descendants } from './parts.js';
import type { Node, Of } from './tree.js';

/**
 * The names that a big operator binds: `i` of `\sum_{i=1}^n`, `i` and `j` of
 * `\sum_{i, j}` and of `\sum_{i \ne j}`, `d` of `\prod_{d \in S}`.
 */
export function indicesOf(big: Of<'big'>): readonly Of<'symbol'>[] {
  return big.below === undefined ? [] : bound(big.below);
}

/** Their names, primes included. */
export function namesOfIndex(big: Of<'big'>): string[] {
  return indicesOf(big).map(({ name }) => name);
}

function bound(below: Node): readonly Of<'symbol'>[] {
  switch (below.kind) {
    case 'symbol':
      return [below];
    case 'accent':
    case 'annotated':
      return bound(below.of);
    case 'list':
      return below.items.flatMap(bound);
    case 'product':
      // Indices written side by side, as in \sum_{ij}.
      return below.factors.flatMap(({ node }) => bound(node));
    case 'statements':
      return below.clauses.flatMap(bound);
    case 'fence':
      return bound(below.of);
    case 'given':
      return bound(below.what);
    case 'chain':
      return ofChain(below);
    case 'choice':
      return below.readings[0] === undefined ? [] : bound(below.readings[0].node);
    default:
      return [];
  }
}

function ofChain(chain: Of<'chain'>): readonly Of<'symbol'>[] {
  const [sign] = chain.signs;
  const [first, second, third] = chain.members;
  if (first === undefined) return [];
  // In 1 ≤ i ≤ n it is the middle that runs.
  if (
    chain.members.length === 3 &&
    second !== undefined &&
    third !== undefined &&
    first.kind === 'number'
  )
    return bound(second);
  const comparing = /^(?:<|>|\\(?:ne|neq|le|leq|ge|geq|lt|gt|leqslant|geqslant|prec|succ)|≠|≤|≥)$/u;
  if (sign !== undefined && comparing.test(sign.sign) && second !== undefined)
    return [...bound(first), ...bound(second)];
  return bound(first);
}

/** Every name in a tree, that of a symbol or of an accented one. */
export function namesIn(node: Node): ReadonlySet<string> {
  return new Set(descendants(node).flatMap((one) => (one.kind === 'symbol' ? [one.name] : [])));
}
