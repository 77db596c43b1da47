/**
 * The first line of a printed output that a document shows and the command did
 * not print; undefined where all are there, in that order.
 *
 * A line `…` stands for any number of lines; spaces at the ends of lines and
 * runs of spaces do not count.
 */
export function missingLine(shown: string, printed: string): string | undefined {
  const actual = printed.split('\n').map(squeeze);
  let next = 0;
  let anywhere = true;
  for (const line of shown.split('\n').map(squeeze)) {
    if (line === '…') {
      anywhere = true;
      continue;
    }
    const at = anywhere ? actual.indexOf(line, next) : actual[next] === line ? next : -1;
    if (at < 0) return line;
    next = at + 1;
    anywhere = false;
  }
  return undefined;
}

function squeeze(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}
