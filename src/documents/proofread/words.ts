const LEAST = 4;
const MOST = 20_000;

/**
 * Words of a text that letters side by side in a formula may spell: of three capitals
 * or more, and of at least four letters otherwise.
 *
 * @param prose the text without its formulas.
 */
export function proseWords(prose: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of prose.matchAll(/[A-Za-z]{3,24}/gu)) {
    if (words.size >= MOST) break;
    if (word.length >= LEAST || /^[A-Z]{3}$/u.test(word)) words.add(word);
  }
  return words;
}
