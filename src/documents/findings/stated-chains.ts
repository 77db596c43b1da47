import type { Node, Of } from '../meaning/tree.js';

/** What a run of relations says of its first member by its last. */
export type Comparison = '=' | '<' | '≤' | '>' | '≥';

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '\\approx': '=',
  '≈': '=',
  '<': '<',
  '\\lt': '<',
  '>': '>',
  '\\gt': '>',
  '\\le': '≤',
  '\\leq': '≤',
  '\\leqslant': '≤',
  '\\leqq': '≤',
  '≤': '≤',
  '\\ge': '≥',
  '\\geq': '≥',
  '\\geqslant': '≥',
  '\\geqq': '≥',
  '≥': '≥',
};
const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '<': '>',
  '≤': '≥',
  '>': '<',
  '≥': '≤',
};

/** The chains that a formula states: not those in delimiters, scripts, cells or conditions. */
export function statedChains(tree: Node): Of<'chain'>[] {
  if (tree.kind === 'chain') return [tree];
  return tree.kind === 'statements' ? tree.clauses.flatMap(statedChains) : [];
}

/** What one relation sign compares; undefined for one that orders nothing. */
export function comparisonOf(sign: string): Comparison | undefined {
  return Object.hasOwn(COMPARISONS, sign) ? COMPARISONS[sign] : undefined;
}

/** The same relation with its sides exchanged. */
export function mirrored(comparison: Comparison): Comparison {
  return MIRRORED[comparison];
}

/**
 * What a chain says of one member by another, from 0, whichever stands first: `a ≤ b = c < d`
 * says `a < d`. Undefined where a sign between them orders nothing or goes the other way.
 */
export function comparisonBetween(
  chain: Of<'chain'>,
  of: number,
  by: number,
): Comparison | undefined {
  if (by < of) {
    const backwards = comparisonBetween(chain, by, of);
    return backwards && mirrored(backwards);
  }
  let all: Comparison | undefined = '=';
  for (const { sign } of chain.signs.slice(of, by)) {
    const next = comparisonOf(sign);
    if (next === undefined || all === undefined) return undefined;
    all = together(all, next);
  }
  return all;
}

function together(one: Comparison, other: Comparison): Comparison | undefined {
  if (one === '=') return other;
  if (other === '=' || one === other) return one;
  if ('<≤'.includes(one) && '<≤'.includes(other)) return '<';
  return '>≥'.includes(one) && '>≥'.includes(other) ? '>' : undefined;
}
