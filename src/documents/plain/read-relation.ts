import type { Chain } from '../formula/tree.js';
import { FormulaError } from './formula-error.js';
import { readTree } from './read-tree.js';
import { splitRelation } from './split-relation.js';
import { tokensOf } from './tokens.js';

/** A relation that was read, and the text of each of its members. */
export interface ReadRelation {
  readonly chain: Chain;
  readonly texts: readonly string[];
}

/**
 * Reads a relation such as `p*(1 - p) <= 1/4` or `0 < x <= y`.
 *
 * @throws FormulaError that says what is wrong, and points at it.
 */
export function readRelation(text: string): ReadRelation {
  const tokens = tokensOf('formula', text);
  for (const { at, length } of tokens)
    if (text.startsWith('!=', at) && at > 0 && /\S/u.test(text.charAt(at - 1)))
      throw new FormulaError(
        'formula',
        text,
        at,
        'this can be read in two ways: write "n! = …" for a factorial or "n != …" for ≠, with the space',
        length,
      );
  const { members, signs } = splitRelation(text, tokens);
  return {
    chain: { members: members.map((member) => readTree(text, member)), signs },
    texts: members.map(({ start, end }) => text.slice(start, end).trim()),
  };
}
