import type { Of } from '../meaning/tree.js';
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
  type Shape,
  type Shaped,
} from './shape.js';

/** Whether a vector that is not said to be a row or a column is a column or a row. */
export type Orientation = 'columns' | 'rows';

/**
 * The shape of a product, and what it demands of its factors: as many columns of one as rows
 * of the next. Two columns side by side demand nothing, since an inner product and a product
 * by components are often written so.
 */
export function multiplied(product: Of<'product'>, context: ShapeContext): Shaped | undefined {
  let sofar: Shaped | undefined;
  let isOpen = false;
  product.factors.forEach(({ node, sign }, at) => {
    const factor: Shaped | undefined =
      node.kind === 'number' ? { shape: scalarShape() } : readShapes(node, context);
    if (at === 0) {
      sofar = factor;
      return;
    }
    const left = product.factors[at - 1]!.node;
    if (isOpen) return;
    const before = sofar;
    sofar = undefined;
    if (/^(?:\\odot|⊙|\\circ)$/u.test(sign)) {
      if (before === undefined || factor === undefined) {
        isOpen = true;
        return;
      }
      sofar = componentwise(before, factor);
    } else if (before !== undefined && factor !== undefined && /^(?:|\\cdot|\*|·)$/u.test(sign)) {
      sofar = matrixProduct(before, factor);
    }
    isOpen = sofar === undefined;

    function componentwise(one: Shaped, other: Shaped): Shaped | undefined {
      const [had, has] = [shapeOf(one), shapeOf(other)];
      if (equate(one, other)) {
        if ((had === undefined) !== (has === undefined))
          context.concluded?.(had === undefined ? left : node, 'it is multiplied by components');
        return one;
      }
      return undefined;
    }

    function matrixProduct(one: Shaped, other: Shaped): Shaped | undefined {
      const [a, b] = [shapeOf(one), shapeOf(other)];
      if (a === undefined || b === undefined) return undefined;
      if (isScalar(a)) return other;
      if (isScalar(b)) return one;
      if ((isColumn(a) && isColumn(b)) || (isRow(a) && isRow(b))) return undefined;
      if (sign !== '' && isColumn(a) !== isColumn(b)) return undefined;
      const [unknownA, unknownB] = [valueOf(a.columns), valueOf(b.rows)];
      if (!equateDimensions(a.columns, b.rows)) {
        context.misfit({
          kind: 'product',
          start: left.start,
          end: node.end,
          reason: `${context.print({ start: product.start, end: left.end })} is ${printShape(a)}, and ${context.print(node)} after it ${printShape(b)}: ${valueOf(a.columns)!} columns meet ${valueOf(b.rows)!} rows`,
        });
        return undefined;
      }
      if (unknownA === undefined && unknownB !== undefined)
        context.concluded?.(left, `it stands before ${context.print(node)}`);
      if (unknownB === undefined && unknownA !== undefined)
        context.concluded?.(node, `it stands after ${context.print(left)}`);
      const shape: Shape = { rows: a.rows, columns: b.columns };
      return { shape };
    }
  });
  return isOpen ? undefined : sofar;
}
