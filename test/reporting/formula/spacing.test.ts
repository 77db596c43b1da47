import { expect, it } from 'vitest';
import { joined, paired } from '../../../src/reporting/formula/spacing.js';
import type { Piece, Role } from '../../../src/reporting/formula/spacing.js';

function pieces(...all: readonly (readonly [string, Role])[]): readonly Piece[] {
  return all.map(([text, role]) => ({ text, role }));
}

it('tells a sign from an operation', () => {
  const minus = ['−', 'binary'] as const;
  expect(joined(pieces(minus, ['a', 'atom'], minus, ['b', 'atom']), false)).toBe('−a − b');
});

it('opens and closes bars in turn', () => {
  const bar = ['|', 'bar'] as const;
  expect(paired(pieces(bar, ['x', 'atom'], bar)).map(({ role }) => role)).toEqual([
    'open',
    'atom',
    'close',
  ]);
});

it('brackets a fraction that is a factor, and only then', () => {
  const half = ['a/b', 'fraction'] as const;
  expect(joined(pieces(half, ['=', 'relation'], ['c', 'atom']), false)).toBe('a/b = c');
  expect(joined(pieces(half, ['c', 'atom']), false)).toBe('(a/b) c');
});

it('has no spaces in a script, but between what would run together', () => {
  const sum = pieces(['i', 'atom'], ['=', 'relation'], ['1', 'atom']);
  expect(joined(sum, true)).toBe('i=1');
  expect(joined(pieces(['E_ENS', 'atom'], ['w', 'atom']), true)).toBe('E_ENS w');
});
