/** A column of a table: its heading, and the side that its cells are pushed to. */
export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
}

/** A cell: its text, and a mark-up that does not change how wide it is. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/**
 * A table for a terminal: headings, then one line a row, columns two spaces
 * apart. Widths are counted in code points, of the text without its colours.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  paintHeading: (text: string) => string,
): readonly string[] {
  const widths = columns.map((column, i) =>
    rows.reduce(
      (widest, row) => Math.max(widest, width(row[i]?.text ?? '')),
      width(column.heading),
    ),
  );
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell, i) => {
        const padding = ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(cell.text)));
        const text = cell.paint && cell.text !== '' ? cell.paint(cell.text) : cell.text;
        const last = i === cells.length - 1;
        return columns[i]?.align === 'right' ? padding + text : last ? text : text + padding;
      })
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(({ heading }) => ({ text: heading, paint: paintHeading }))),
    ...rows.map(line),
  ];
}

function width(text: string): number {
  return [...text].length;
}
