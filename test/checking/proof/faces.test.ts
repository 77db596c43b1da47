import { expect, test } from 'vitest';
import { facesOf } from '../../../src/checking/proof/faces.js';

/** Faces as text, such as `p=0 q=1`. */
function shown(names: readonly string[]): string[] | undefined {
  return facesOf(names)?.map((face) => Array.from(face, ([name, x]) => `${name}=${x}`).join(' '));
}

test('without gates there is the interior only', () => {
  expect(shown([])).toEqual(['']);
});

test('a probability is free, 0 or 1, the interior first', () => {
  expect(shown(['p'])).toEqual(['', 'p=0', 'p=1']);
});

test('two probabilities have every choice of these', () => {
  expect(shown(['p', 'q'])?.sort()).toEqual(
    ['', 'p=0', 'p=1', 'q=0', 'q=1', 'p=0 q=0', 'p=0 q=1', 'p=1 q=0', 'p=1 q=1'].sort(),
  );
});

test.each([3, 5, 7])('%i probabilities have 3 to that power of faces, none of them twice', (n) => {
  const faces = shown(Array.from({ length: n }, (_, i) => `p[${i}]`));
  expect(faces?.[0]).toBe('');
  expect(faces).toHaveLength(3 ** n);
  expect(new Set(faces).size).toBe(3 ** n);
});

test('eight gates have too many faces', () => {
  expect(facesOf(Array.from({ length: 8 }, (_, i) => `p[${i}]`))).toBeUndefined();
});
