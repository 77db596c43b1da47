import { InputError } from '../running/input-error.js';

/** Which formulas are to be explained: those of a line, or the one at a column of it. */
export interface ExplainPlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/**
 * Reads `LINE`, `LINE:COLUMN`, `FILE:LINE` or `FILE:LINE:COLUMN`.
 *
 * @param files those that are proofread; one of several has to be named.
 * @throws InputError for anything else.
 */
export function explainPlace(text: string, files: readonly string[]): ExplainPlace {
  const file =
    files.find((one) => text.startsWith(`${one}:`)) ?? (files.length === 1 ? files[0] : undefined);
  const rest =
    file !== undefined && text.startsWith(`${file}:`) ? text.slice(file.length + 1) : text;
  const match = /^([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/u.exec(rest);
  if (match === null)
    throw new InputError(`--explain ${text}: expected LINE, LINE:COLUMN or FILE:LINE`);
  if (file === undefined)
    throw new InputError(
      `--explain ${text}: expected FILE:LINE, as there are ${files.length} files`,
    );
  return {
    file,
    line: Number(match[1]),
    ...(match[2] !== undefined && { column: Number(match[2]) }),
  };
}
