const WIDTH = 10;

/** Lines below a word: `verdict   holds …`, the others under the first; none where there are none. */
export function labelled(label: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(WIDTH);
  return lines.map((line, place) =>
    `${place === 0 ? label.padEnd(WIDTH) : indent}${line}`.trimEnd(),
  );
}
