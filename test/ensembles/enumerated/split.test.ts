import { describe, expect, test } from 'vitest';
import { relativeLogits } from '../../../src/ensembles/enumerated/relative-logits.js';
import { NO_GATE, splitGates, type Split } from '../../../src/ensembles/enumerated/split.js';

function split(weights: number[], inclusion: number[], classes = 3): Split {
  const rows = Array.from({ length: classes }, (_, y) => weights.map((w) => (y === 1 ? w : 0)));
  return splitGates(relativeLogits({ weights: rows, inclusion }));
}

const gatesOf = ({ columns, rows, blocks }: Split): number[] =>
  [...columns, ...rows, ...blocks].filter((g) => g !== NO_GATE).sort((g, h) => g - h);

describe('the gates of columns, rows and blocks', () => {
  test.each([0, 1, 2, 5, 12, 20, 30])('are all of %i gates, each once', (n) => {
    const found = split(Array<number>(n).fill(0.5), Array<number>(n).fill(0.5));
    expect(gatesOf(found)).toEqual(Array.from({ length: n }, (_, g) => g));
    expect(found.plain).toBe(true);
    expect(Math.min(found.columns.length, found.rows.length)).toBeGreaterThanOrEqual(2);
  });

  test('put gates of one probability into the rows', () => {
    const { rows } = split([1, 1, 1, 1], [0.1, 0.7, 0.2, 0.7]);
    expect(rows).toEqual([1, 3]);
  });

  test('put gates of small spread into the columns where logits spread far', () => {
    const found = split([700, 1, -3, 500], [0.5, 0.5, 0.5, 0.5]);
    expect(found.plain).toBe(false);
    expect(found.columns).toEqual([1, 2]);
    expect(found.columnSpread).toBeLessThan(4.001);
    expect(gatesOf(found)).toEqual([0, 1, 2, 3]);
  });

  test('leave the columns without gates where all spread far', () => {
    expect(split([700, -800], [0.5, 0.5]).columns).toEqual([NO_GATE, NO_GATE]);
  });
});
