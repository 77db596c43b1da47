import type { Node, Of } from '../../meaning/tree.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey } from '../survey.js';

/** Matrices that are written out and do not fit. */
export const shapes: Rule = {
  name: 'shapes',
  severity: 'error',
  about:
    'Two matrices that are written out cannot be multiplied or added, since their rows and columns do not fit.',
  correct: '$$A = \\begin{pmatrix} 1 & 2 \\end{pmatrix} \\begin{pmatrix} 3 \\\\ 4 \\end{pmatrix}$$',
  incorrect:
    '$$A = \\begin{pmatrix} 1 & 2 \\end{pmatrix} \\begin{pmatrix} 3 \\\\ 4 \\\\ 5 \\end{pmatrix}$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable, formula }) => reliable && formula.role !== 'mention')
      .flatMap(({ nodes }) => [
        ...ofKind(nodes, 'product').flatMap((product) => products(survey, product)),
        ...ofKind(nodes, 'sum').flatMap((sum) => sums(sum)),
      ]),
};

type Found = Omit<Finding, 'rule'>[];

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape of a matrix all of whose entries are printed; undefined of any other. */
function shapeOf(node: Node | undefined): Shape | undefined {
  if (node?.kind !== 'matrix' || (node.open !== '(' && node.open !== '[')) return undefined;
  const columns = node.rows[0]?.length ?? 0;
  const isWhole = node.rows.every(
    (row) => row.length === columns && row.every((cell) => isEntry(cell)),
  );
  return isWhole && columns > 0 ? { rows: node.rows.length, columns } : undefined;
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

function products(survey: Survey, product: Of<'product'>): Found {
  return product.factors.flatMap(({ node, sign }, at): Found => {
    const before = product.factors[at - 1]?.node;
    const [left, right] = [shapeOf(before), shapeOf(node)];
    if (
      before === undefined ||
      left === undefined ||
      right === undefined ||
      (sign !== '' && sign !== '\\cdot')
    )
      return [];
    if (left.columns === right.rows) return [];
    // Columns side by side are an inner product to some.
    if (left.columns === 1 && right.columns === 1) return [];
    if (/\\\\|&/u.test(survey.print({ start: before.end, end: node.start }))) return [];
    const message = `${shown(left)} times ${shown(right)}: ${left.columns} columns meet ${right.rows} rows`;
    return [{ severity: 'error', start: before.start, end: node.end, message }];
  });
}

function sums(sum: Of<'sum'>): Found {
  return sum.terms.flatMap(({ node, sign }, at): Found => {
    const before = sum.terms[at - 1]?.node;
    const [left, right] = [shapeOf(before), shapeOf(node)];
    if (
      before === undefined ||
      left === undefined ||
      right === undefined ||
      (sign !== '+' && sign !== '-')
    )
      return [];
    if (left.columns === right.columns && left.rows === right.rows) return [];
    const message = `${shown(left)} ${sign === '+' ? 'plus' : 'minus'} ${shown(right)}: the shapes differ`;
    return [{ severity: 'error', start: before.start, end: node.end, message }];
  });
}

function shown({ rows, columns }: Shape): string {
  return `a ${rows}×${columns} matrix`;
}
