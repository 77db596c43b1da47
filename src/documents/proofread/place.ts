import type { ReadDocument } from './document.js';
import type { Place } from './result.js';

/** A stretch of a document with lines and columns. */
export function placeOf({ lines }: Pick<ReadDocument, 'lines'>, start: number, end: number): Place {
  const [from, to] = [lines.position(start), lines.position(end)];
  return {
    ...{ line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
    ...{ offset: start, endOffset: end },
  };
}
