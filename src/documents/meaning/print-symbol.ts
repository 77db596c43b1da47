import type { Node, Of } from './tree.js';
import { isBigWord } from './vocabulary.js';

/**
 * A symbol with its scripts as TeX.
 *
 * @param print how what stands in a script is printed.
 */
export function printSymbol(symbol: Of<'symbol'>, print: (node: Node) => string): string {
  const { sub, upper, primes } = symbol;
  const below = sub === undefined ? '' : `_{${print(sub)}}`;
  const above = upper === undefined ? '' : `^{${print(upper)}}`;
  // An upper script may stand after primes, a lower one not between them.
  // A group with nothing in it is dropped where a cell begins.
  if (symbol.name === '' && below + above === '') return '\\hphantom{-}';
  return `${nameOf(symbol)}${below}${"'".repeat(primes)}${above}`;
}

function nameOf({ name, font }: Of<'symbol'>): string {
  if (name === '') return '{}';
  if (font === undefined) return word(name);
  if (font !== 'roman') return `\\${font}{${word(name)}}`;
  return /^[\p{L}\p{N} -]+$/u.test(name) && !isBigWord(name)
    ? `\\operatorname{${name}}`
    : `\\text{${name}}`;
}

/** A command is told from the letter after it by a blank. */
export function word(name: string): string {
  return /^\\[a-zA-Z]+$/u.test(name) ? `${name} ` : name;
}
