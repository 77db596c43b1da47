import type { Node, Of, Span } from '../meaning/tree.js';
import { readShapes, type ShapeContext } from './read-shapes.js';
import {
  equate,
  equateDimensions,
  isColumn,
  isRow,
  isScalar,
  printShape,
  scalarShape,
  shapeOf,
  valueOf,
  type Shaped,
} from './shape.js';

/** Whether a vector that is not said to be a row or a column is a column or a row. */
export type Orientation = 'columns' | 'rows';

const BY_COMPONENTS = /^(?:\\odot|⊙|\\circ)$/u;
const TIMES = /^(?:|\\cdot|\*|·)$/u;

/**
 * The shape of a product, and what it demands of its factors: as many columns of one as rows
 * of the next. Two columns side by side demand nothing, since an inner product and a product
 * by components are often written so.
 */
export function multiplied(product: Of<'product'>, context: ShapeContext): Shaped | undefined {
  // All factors are read, whether the product has a shape or not.
  const factors = product.factors.map(({ node, sign }) => {
    const number: Shaped = { shape: scalarShape() };
    return { node, sign, shaped: node.kind === 'number' ? number : readShapes(node, context) };
  });
  let sofar = factors[0]?.shaped;
  let left = factors[0]?.node;
  for (const { node, sign, shaped } of factors.slice(1)) {
    if (sofar === undefined || shaped === undefined || left === undefined) return undefined;
    if (BY_COMPONENTS.test(sign)) sofar = byComponents(sofar, shaped, left, node, context);
    else if (TIMES.test(sign)) {
      const before = { node: left, span: { start: product.start, end: left.end } };
      sofar = times({ ...before, shaped: sofar }, { node, shaped }, sign, context);
    } else return undefined;
    left = node;
  }
  return sofar;
}

function byComponents(
  one: Shaped,
  other: Shaped,
  left: Node,
  right: Node,
  { concluded }: ShapeContext,
): Shaped | undefined {
  const [had, has] = [shapeOf(one), shapeOf(other)];
  if (!equate(one, other)) return undefined;
  if ((had === undefined) !== (has === undefined))
    concluded?.(had === undefined ? left : right, 'it is multiplied by components');
  return one;
}

interface Factor {
  readonly node: Node;
  readonly shaped: Shaped;
}

function times(
  left: Factor & { readonly span: Span },
  right: Factor,
  sign: string,
  { concluded, misfit, print }: ShapeContext,
): Shaped | undefined {
  const [a, b] = [shapeOf(left.shaped), shapeOf(right.shaped)];
  if (a === undefined || b === undefined) return undefined;
  if (isScalar(a)) return right.shaped;
  if (isScalar(b)) return left.shaped;
  if ((isColumn(a) && isColumn(b)) || (isRow(a) && isRow(b))) return undefined;
  if (sign !== '' && isColumn(a) !== isColumn(b)) return undefined;
  const [width, height] = [valueOf(a.columns), valueOf(b.rows)];
  if (!equateDimensions(a.columns, b.rows)) {
    misfit({
      ...{ kind: 'product', start: left.node.start, end: right.node.end },
      meeting: [[a.columns, b.rows]],
      reason: `${print(left.span)} is ${printShape(a)}, and ${print(right.node)} after it ${printShape(b)}: ${width ?? '?'} columns meet ${height ?? '?'} rows`,
    });
    return undefined;
  }
  if (width === undefined && height !== undefined)
    concluded?.(left.node, `it stands before ${print(right.node)}`);
  if (height === undefined && width !== undefined)
    concluded?.(right.node, `it stands after ${print(left.node)}`);
  return { shape: { rows: a.rows, columns: b.columns } };
}
