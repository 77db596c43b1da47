import { describe, expect, it } from 'vitest';
import {
  dimension,
  equate,
  equateDimensions,
  equateShapes,
  isColumn,
  isRow,
  isScalar,
  matrixShape,
  maybeEqual,
  printShape,
  rootOf,
  scalarShape,
  shapedRoot,
  shapeOf,
  transposed,
  valueOf,
  vectorShape,
  type Shaped,
} from '../../../src/documents/symbols/shape.js';

describe('shapes', () => {
  it('are told in words', () => {
    expect(
      [
        scalarShape(),
        vectorShape('n'),
        vectorShape(),
        transposed(vectorShape('n')),
        matrixShape('n', 'k'),
        matrixShape('n'),
        matrixShape(),
        transposed(vectorShape()),
      ].map(printShape),
    ).toEqual([
      ...['a number', 'a vector of length n', 'a vector', 'a row of length n'],
      ...['a n×k matrix', 'a n×? matrix', 'a matrix', 'a row'],
    ]);
    expect([isScalar(scalarShape()), isColumn(vectorShape('n')), isRow(vectorShape('n'))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('give what is not known yet the value of what is', () => {
    const [one, other] = [dimension(), dimension()];
    expect(equateDimensions(one, other)).toBe(true);
    expect(equateDimensions(other, dimension('n'))).toBe(true);
    expect(valueOf(one)).toBe('n');
    expect(rootOf(one)).toBe(rootOf(other));
    expect(equateDimensions(one, dimension('k'))).toBe(false);
    expect(maybeEqual(one, dimension())).toBe(true);
    expect(maybeEqual(one, dimension('k'))).toBe(false);
  });

  it('are not changed where they do not fit', () => {
    const one = matrixShape(undefined, 'n');
    expect(equateShapes(one, matrixShape('m', 'k'))).toBe(false);
    expect(valueOf(one.rows)).toBeUndefined();
    expect(equateShapes(one, matrixShape('m', 'n'))).toBe(true);
    expect(valueOf(one.rows)).toBe('m');
  });

  it('of a matrix or a vector are not that of a number', () => {
    expect(equateShapes(matrixShape(), scalarShape())).toBe(false);
    expect(equateShapes(vectorShape(), scalarShape())).toBe(false);
  });

  it('are shared by what is equal', () => {
    const [a, b, c]: Shaped[] = [{}, {}, {}];
    expect(equate(a!, b!) && equate(b!, c!)).toBe(true);
    expect(equate(c!, { shape: vectorShape('n') })).toBe(true);
    expect(printShape(shapeOf(a!)!)).toBe('a vector of length n');
    expect(shapedRoot(a!)).toBe(shapedRoot(c!));
    expect(equate(a!, { shape: vectorShape('k') })).toBe(false);
  });
});
