import type { Node, Of } from '../../meaning/tree.js';
import { checkShapes } from '../../symbols/check-shapes.js';
import { shapeOf, valueOf } from '../../symbols/shape.js';
import { writtenShape } from '../../symbols/written-matrix.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey, type Surveyed } from '../survey.js';

/** Matrices and vectors that do not fit. */
export const shapes: Rule = {
  name: 'shapes',
  severity: 'error',
  about:
    'Matrices and vectors are multiplied, added or equated whose rows and columns, as they are written out or declared, do not fit.',
  correct:
    'With $W \\in \\mathbb{R}^{n \\times k}$, $v \\in \\mathbb{R}^n$ and $b \\in \\mathbb{R}^k$ let $$z = W^\\top v + b$$ and $$A = \\begin{pmatrix} 1 & 2 \\end{pmatrix} \\begin{pmatrix} 3 \\\\ 4 \\end{pmatrix}$$',
  incorrect:
    'With $W \\in \\mathbb{R}^{n \\times k}$, $v \\in \\mathbb{R}^n$ and $b \\in \\mathbb{R}^k$ let $$z = W v + b$$ and $$A = \\begin{pmatrix} 1 & 2 \\end{pmatrix} \\begin{pmatrix} 3 \\\\ 4 \\\\ 5 \\end{pmatrix}$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable, formula }) => reliable && formula.role !== 'mention')
      .flatMap((one) => [
        ...ofKind(one.nodes, 'product').flatMap((product) => products(survey, product)),
        ...ofKind(one.nodes, 'sum').flatMap((sum) => sums(sum)),
        ...declared(survey, one),
      ]),
};

type Found = Omit<Finding, 'rule'>[];

/** Of what is declared. A number that is added to a vector may be meant for each component. */
function declared(survey: Survey, { tree, nodes }: Surveyed): Found {
  return checkShapes(survey.document, survey.table, tree)
    .filter(({ start, end }) => !isWritten(nodes, start, end))
    .map(({ kind, start, end, reason, correction }) => ({
      severity: kind === 'scalar' ? 'slip' : 'error',
      ...{ start, end, message: reason, ...(correction !== undefined && { correction }) },
    }));
}

/** Whether only matrices that are written out stand between two places. */
function isWritten(nodes: readonly Node[], start: number, end: number): boolean {
  const inside = nodes.filter((node) => node.start >= start && node.end <= end);
  return inside.some((node) => node.kind === 'matrix') && inside[0]?.kind !== 'symbol';
}

interface Written {
  readonly rows: string;
  readonly columns: string;
}

function sizeOf(node: Node | undefined): Written | undefined {
  const written = node?.kind === 'matrix' ? writtenShape(node) : undefined;
  const shape = written && shapeOf(written);
  return shape && { rows: valueOf(shape.rows) ?? '', columns: valueOf(shape.columns) ?? '' };
}

function products(survey: Survey, product: Of<'product'>): Found {
  return product.factors.flatMap(({ node, sign }, at): Found => {
    const before = product.factors[at - 1]?.node;
    const [left, right] = [sizeOf(before), sizeOf(node)];
    if (
      before === undefined ||
      left === undefined ||
      right === undefined ||
      (sign !== '' && sign !== '\\cdot')
    )
      return [];
    if (left.columns === right.rows) return [];
    // Permutations are written so, what they map to what in two rows.
    if (left.rows === '2' && right.rows === '2' && left.columns === right.columns) return [];
    // Columns side by side are an inner product to some.
    if (left.columns === '1' && right.columns === '1') return [];
    if (/\\\\|&/u.test(survey.print({ start: before.end, end: node.start }))) return [];
    const message = `${shown(left)} times ${shown(right)}: ${left.columns} columns meet ${right.rows} rows`;
    return [{ severity: 'error', start: before.start, end: node.end, message }];
  });
}

function sums(sum: Of<'sum'>): Found {
  return sum.terms.flatMap(({ node, sign }, at): Found => {
    const before = sum.terms[at - 1]?.node;
    const [left, right] = [sizeOf(before), sizeOf(node)];
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

function shown({ rows, columns }: Written): string {
  return `a ${rows}×${columns} matrix`;
}
