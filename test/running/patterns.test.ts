import { expect, test } from 'vitest';
import { InputError } from '../../src/running/input-error.js';
import { isSelected, matches, select } from '../../src/running/patterns.js';

const ids = ['book/eq-2', 'book/eq-22/first', 'book/eq-22/second', 'paper/eq-7.5', 'paper/eq-7x5'];

test('an id, a row and a source name what is theirs and nothing else', () => {
  expect(select(['book/eq-2'], ids)).toEqual(['book/eq-2']);
  expect(select(['book/eq-22'], ids)).toEqual(['book/eq-22/first', 'book/eq-22/second']);
  expect(select(['paper/'], ids)).toEqual(['paper/eq-7.5', 'paper/eq-7x5']);
  expect(select(['book/eq-22/second', 'book/eq-2'], ids)).toEqual([
    'book/eq-2',
    'book/eq-22/second',
  ]);
});

test('a star stands for any characters, and nothing else is special', () => {
  expect(select(['book/eq-2*'], ids)).toEqual(ids.slice(0, 3));
  expect(select(['*/second'], ids)).toEqual(['book/eq-22/second']);
  expect(select(['paper/eq-7.5'], ids)).toEqual(['paper/eq-7.5']);
  expect(matches('book/eq-(2|3)', 'book/eq-2')).toBe(false);
});

test('no pattern selects everything', () => {
  expect(select([], ids)).toEqual(ids);
  expect(isSelected([], 'anything')).toBe(true);
  expect(isSelected(['book'], 'paper/eq-7.5')).toBe(false);
});

test('a pattern that matches no claim is an error, even beside one that does', () => {
  expect(() => select(['book', 'boook'], ids)).toThrow(InputError);
  expect(() => select(['book', 'boook'], ids)).toThrow('"boook" matches no claim');
  expect(() => select([''], ids)).toThrow(InputError);
});
