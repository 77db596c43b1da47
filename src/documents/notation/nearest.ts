/** The one of some words that a word is nearest to, if no more than a third of its letters have to change. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((other) => ({ other, steps: steps(word.toLowerCase(), other.toLowerCase()) }))
    .sort((one, other) => one.steps - other.steps);
  const [best] = ranked;
  return best !== undefined && best.steps <= Math.max(1, Math.ceil(word.length / 3))
    ? best.other
    : undefined;
}

/** How many letters are to be put in, left out or changed to make one word of the other. */
function steps(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min(
          next[j - 1]! + 1,
          row[j]! + 1,
          row[j - 1]! + (one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1)!;
}
