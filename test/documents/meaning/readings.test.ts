import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/documents/meaning/outline.js';
import { contains, oneReading } from '../../../src/documents/meaning/readings.js';
import type { Node } from '../../../src/documents/meaning/tree.js';
import { reading } from './reading.js';

function forest(tex: string): Node {
  const { tree } = reading(tex);
  if (tree === undefined) throw new Error('not read');
  return tree;
}

describe('readings', () => {
  it('are picked at each choice', () => {
    const both = [0, 1].map((at) => outline(oneReading(forest('f(x) + 1'), () => at)));
    expect(both).toEqual(['(sum (call f (x)) 1)', '(sum (· f (x)) 1)']);
  });

  it('are contained in the forest, wherever they stand', () => {
    const one = oneReading(forest('f(x) + 1'), () => 1);
    expect(contains(forest('  f(x)  +  1'), one)).toBe(true);
  });

  it.each([
    ['f(x) + 1', 'g(x) + 1'],
    ['f(x) + 1', 'f(x) - 1'],
    ['f(x) + 1', 'f(x) + 1 + y'],
    ['x_i', 'x_j'],
    ["x'", 'x'],
    ['a < b', 'a \\le b'],
  ])('of %s do not contain %s', (one, other) => {
    expect(
      contains(
        forest(one),
        oneReading(forest(other), () => 0),
      ),
    ).toBe(false);
  });
});
