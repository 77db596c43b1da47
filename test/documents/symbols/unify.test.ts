import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import {
  matrixShape,
  printShape,
  shapeOf,
  vectorShape,
} from '../../../src/documents/symbols/shape.js';
import { statedShape, unifyShapes, type Statement } from '../../../src/documents/symbols/unify.js';

const nowhere = { start: 0, end: 1, reason: 'it is said' };

describe('unification', () => {
  it('carries shapes from formula to formula, whatever their order', () => {
    const document = readDocument('$$y = z$$ $$z = W v$$ $$y + x$$');
    const statements: Statement[] = [
      { key: 'W', shape: matrixShape('n', 'k'), ...nowhere },
      { key: 'v', kind: 'vector', ...nowhere },
    ];
    const { of } = unifyShapes(document, statements);
    const shape = (key: string): string => printShape(shapeOf(of(key).shaped!)!);
    expect(['v', 'z', 'y', 'x'].map(shape)).toEqual([
      'a vector of length k',
      ...['z', 'y', 'x'].map(() => 'a vector of length n'),
    ]);
    expect(of('x').kinds.map(({ says }) => says)).toEqual(['vector']);
    expect(of('q').shaped).toBeUndefined();
  });

  it('keeps what does not fit as a conflict, and leaves a shape open that is stated twice', () => {
    const statements: Statement[] = [
      { key: 'x', shape: vectorShape('n'), ...nowhere },
      { key: 'x', shape: vectorShape('k'), ...nowhere },
    ];
    const { of } = unifyShapes(readDocument('$x$'), statements);
    expect(of('x').shaped).toBeUndefined();
    expect(of('x').conflicts[0]?.message).toContain(
      'length n, since it is said; but a vector of length k',
    );
  });

  it('concludes nothing of an index', () => {
    const statements: Statement[] = [{ key: 'v', shape: vectorShape('n'), ...nowhere }];
    const { of } = unifyShapes(readDocument('$$v + i$$'), statements, new Set(['i']));
    expect(of('i').shaped).toBeUndefined();
  });

  it('knows the shape of a kind', () => {
    expect(statedShape({ key: 'x', kind: 'set', ...nowhere })).toBeUndefined();
    const sized = statedShape({ key: 'x', kind: 'matrix', size: ['m', 'n'], ...nowhere });
    expect(printShape(sized!)).toBe('a m×n matrix');
  });
});
