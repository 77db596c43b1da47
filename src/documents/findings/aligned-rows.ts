/** A cell of an aligned row as it is printed, and where it begins in the formula. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

const BEGIN = /\\begin\{(?:align|aligned|alignat|alignedat|split|eqnarray)\*?\}(?:\{\d+\})?/u;
const COMMAND = /\\(?:begin|end)\{|\\\\\*?(?:\[[^\]\n]*\])?|\\[a-zA-Z]+|\\[^]|[{}&]/gu;

/**
 * The rows of the first aligned environment of a formula, each with its cells; what stands in
 * braces or in an environment within it is not divided. Without such an environment there are none.
 */
export function alignedRows(tex: string): Cell[][] {
  const begin = BEGIN.exec(tex);
  if (begin === null) return [];
  const rows: Cell[][] = [];
  let cells: Cell[] = [];
  let start = begin.index + begin[0].length;
  let [braces, environments] = [0, 0];
  const endCell = (end: number, next: number): void => {
    cells.push({ text: tex.slice(start, end), start });
    start = next;
  };
  const endRow = (end: number, next: number): void => {
    endCell(end, next);
    if (cells.some(({ text }) => text.trim() !== '')) rows.push(cells);
    cells = [];
  };
  COMMAND.lastIndex = start;
  for (let one = COMMAND.exec(tex); one !== null; one = COMMAND.exec(tex)) {
    const [sign] = one;
    const isOutside = braces === 0 && environments === 0;
    if (sign === '{') braces += 1;
    else if (sign === '}') braces -= 1;
    else if (sign === '\\begin{') [braces, environments] = [braces + 1, environments + 1];
    else if (sign === '\\end{') {
      if (environments === 0) {
        endRow(one.index, tex.length);
        return rows;
      }
      [braces, environments] = [braces + 1, environments - 1];
    } else if (isOutside && sign === '&') endCell(one.index, one.index + 1);
    else if (isOutside && sign.startsWith('\\\\')) endRow(one.index, one.index + sign.length);
  }
  endRow(tex.length, tex.length);
  return rows;
}
