import type { Node, Of } from '../meaning/tree.js';
import { matrixShape, type Shaped } from './shape.js';

/** The shape of a matrix in parentheses or brackets all of whose entries are printed; undefined of any other. */
export function writtenShape(node: Of<'matrix'>): Shaped | undefined {
  if (node.open !== '(' && node.open !== '[') return undefined;
  const columns = node.rows[0]?.length ?? 0;
  const isWhole = node.rows.every((row) => row.length === columns && row.every(isEntry));
  return isWhole && columns > 0
    ? { shape: matrixShape(String(node.rows.length), String(columns)) }
    : undefined;
}

/* Dots, empty cells and blocks stand for more than one entry. */
function isEntry(cell: Node): boolean {
  return (
    cell.kind !== 'missing' &&
    cell.kind !== 'ellipsis' &&
    cell.kind !== 'matrix' &&
    cell.kind !== 'statements' &&
    !(cell.kind === 'symbol' && /^[A-Z]$/u.test(cell.name))
  );
}
