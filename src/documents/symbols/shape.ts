import type { Span } from '../meaning/tree.js';

/** A dimension: a name or a number that the document has, or nothing known yet. */
export interface Dimension {
  /** Where it was made equal to another, that one. */
  same?: Dimension;
  /** As it is written, such as `n` or `3`. */
  value?: string;
}

/** Rows and columns; a vector has one column, a number one of both. */
export interface Shape {
  readonly rows: Dimension;
  readonly columns: Dimension;
}

/** Something with a shape that may not be known yet. */
export interface Shaped {
  same?: Shaped;
  shape?: Shape;
}

export function dimension(value?: string): Dimension {
  return value === undefined ? {} : { value };
}

export function matrixShape(rows?: string, columns?: string): Shape {
  return { rows: dimension(rows), columns: dimension(columns) };
}

export function vectorShape(length?: string): Shape {
  return matrixShape(length, '1');
}

export function scalarShape(): Shape {
  return matrixShape('1', '1');
}

export function transposed({ rows, columns }: Shape): Shape {
  return { rows: columns, columns: rows };
}

/** The one that stands for a dimension and all that are equal to it. */
export function rootOf(dimension: Dimension): Dimension {
  let root = dimension;
  while (root.same !== undefined) root = root.same;
  if (dimension !== root) dimension.same = root;
  return root;
}

/** The shape of something, if it is known. */
export function shapeOf(shaped: Shaped): Shape | undefined {
  return shapedRoot(shaped).shape;
}

/** The one that stands for something and all that have its shape. */
export function shapedRoot(shaped: Shaped): Shaped {
  let root = shaped;
  while (root.same !== undefined) root = root.same;
  if (shaped !== root) shaped.same = root;
  return root;
}

export function valueOf(dimension: Dimension): string | undefined {
  return rootOf(dimension).value;
}

export function isScalar(shape: Shape): boolean {
  return valueOf(shape.rows) === '1' && valueOf(shape.columns) === '1';
}

export function isColumn(shape: Shape): boolean {
  return valueOf(shape.columns) === '1' && valueOf(shape.rows) !== '1';
}

export function isRow(shape: Shape): boolean {
  return valueOf(shape.rows) === '1' && valueOf(shape.columns) !== '1';
}

/** Makes two dimensions equal; false, and nothing changed, if they are written differently. */
export function equateDimensions(one: Dimension, other: Dimension): boolean {
  const [left, right] = [rootOf(one), rootOf(other)];
  if (left === right) return true;
  if (left.value !== undefined && right.value !== undefined) return left.value === right.value;
  const [unknown, kept] = left.value === undefined ? [left, right] : [right, left];
  unknown.same = kept;
  return true;
}

/** Makes two shapes equal, as far as they are; whether they are. */
export function equateShapes(one: Shape, other: Shape): boolean {
  const fits =
    isScalar(one) === isScalar(other) &&
    maybeEqual(one.rows, other.rows) &&
    maybeEqual(one.columns, other.columns);
  return (
    fits && equateDimensions(one.rows, other.rows) && equateDimensions(one.columns, other.columns)
  );
}

/** Whether two dimensions are the same, or one of them is not known. */
export function maybeEqual(one: Dimension, other: Dimension): boolean {
  const [left, right] = [valueOf(one), valueOf(other)];
  return left === undefined || right === undefined || left === right;
}

/** Gives two things one shape; whether their shapes, if known, are the same. */
export function equate(one: Shaped, other: Shaped): boolean {
  const [left, right] = [shapedRoot(one), shapedRoot(other)];
  if (left === right) return true;
  if (
    left.shape !== undefined &&
    right.shape !== undefined &&
    !equateShapes(left.shape, right.shape)
  )
    return false;
  const [joined, kept] = left.shape === undefined ? [left, right] : [right, left];
  joined.same = kept;
  return true;
}

/** A shape in words: `number`, `vector of length n`, `n×k matrix`. */
export function printShape(shape: Shape): string {
  const [rows, columns] = [valueOf(shape.rows), valueOf(shape.columns)];
  if (isScalar(shape)) return 'a number';
  if (columns === '1') return rows === undefined ? 'a vector' : `a vector of length ${rows}`;
  if (rows === '1') return columns === undefined ? 'a row' : `a row of length ${columns}`;
  if (rows === undefined && columns === undefined) return 'a matrix';
  return `a ${rows ?? '?'}×${columns ?? '?'} matrix`;
}

/** A place where two shapes do not fit. */
export interface Misfit extends Span {
  readonly reason: string;
  /** The two dimensions that should be the same, or two pairs of them. */
  readonly meeting: readonly (readonly [Dimension, Dimension])[];
}
