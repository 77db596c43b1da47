/** Rows of cells as a Markdown table, the first row its head. */
export function markdownTable(rows) {
  const lines = rows.map(
    (row) => `| ${row.map((cell) => `${cell}`.replace(/[|<]/gu, '\\$&')).join(' | ')} |`,
  );
  const rule = `| ${rows[0].map(() => '---').join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
