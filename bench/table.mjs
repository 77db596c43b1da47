/** Rows of cells as text in columns: the first to the left, the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => `${row[i] ?? ''}`.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? `${cell}`.padEnd(widths[i]) : `${cell}`.padStart(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three significant digits, thousands apart, such as "12 300". */
export function figure(x) {
  const rounded = Number(x.toPrecision(3));
  return rounded >= 1000 ? rounded.toLocaleString('en').replaceAll(',', ' ') : `${rounded}`;
}
