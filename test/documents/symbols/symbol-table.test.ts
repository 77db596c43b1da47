import { describe, expect, it } from 'vitest';
import { symbolsOf } from '../symbols-of.js';

const get = symbolsOf(
  String.raw`Consider a softmax with $n$ input variables, a weight matrix $W$ and the vector $v \in \mathbb{R}^n$:

$$P(y \mid v) = \text{softmax}(W^\top v + b)_y, \quad \sum_{i=1}^n v_i > 0$$

The mask vector $d$ gives $d \odot v$, and $E[X] = 1$. For the set $v$ see elsewhere.`,
);

describe('the table of symbols', () => {
  it('knows introductions, kinds and shapes', () => {
    expect(get('n')).toMatchObject({
      kind: 'number',
      introductions: [{ words: '$n$ input variables' }],
    });
    expect(get('W')).toMatchObject({
      kind: 'matrix',
      introductions: [{ words: 'weight matrix $W$' }],
    });
    expect(get('d')).toMatchObject({ kind: 'vector', shape: 'a vector of length n' });
    expect(get('P').kind).toBe('distribution');
    expect(get('b')).toMatchObject({ kind: 'vector', introductions: [] });
    expect(get('i')).toMatchObject({ kind: 'index', ranges: [{ says: '1, …, n' }] });
  });

  it('keeps a conflict and leaves the kind open', () => {
    const symbol = get('v');
    expect(symbol.kind).toBeUndefined();
    expect(symbol.conflicts[0]?.message).toMatch(/vector, since .* but set, since/u);
  });

  it('has every evidence at a place with a reason, and no fixed names', () => {
    for (const { start, end, reason } of get('W').kinds)
      expect(end > start && reason !== '').toBe(true);
    expect(() => get('softmax')).toThrow();
  });
});
