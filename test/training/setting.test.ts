import { expect, it } from 'vitest';
import { Setting } from '../../src/training/setting.js';

it('reads what it should', () => {
  const of = new Setting({ a: 3, b: 'x', c: [1, 2], d: 0.5 }, 'file').object(
    'a',
    'b',
    'c',
    'd',
    'e',
  );
  expect([of('a').whole(0, 9), of('b').word('x', 'y'), of('d').number(0, 1)]).toEqual([
    3,
    'x',
    0.5,
  ]);
  expect(of('b').text()).toBe('x');
  expect(
    of('c')
      .list(2)
      .map((one) => one.whole(1, 2)),
  ).toEqual([1, 2]);
  expect(of('a').optional('n', (one) => one.whole(0, 9))).toEqual({ n: 3 });
  expect(of('e').optional('n', (one) => one.whole(0, 9))).toEqual({});
  expect(new Setting(0, 'x').number(0, 1, true)).toBe(0);
});

it('says what is wrong, where, and what was expected', () => {
  const of = new Setting({ a: 3.5, list: [1, 'two'] }, 'file').object('a', 'list');
  expect(() => of('a').whole(0, 9)).toThrow(
    'file.a: expected a whole number from 0 to 9, found 3.5',
  );
  expect(() => of('list').list(2)[1]?.number(0, 1)).toThrow(
    'file.list[1]: expected a number above 0 up to 1, found "two"',
  );
  expect(() => of('list').list(1)).toThrow(/a list of at most 1/);
  expect(() => of('a').word('p', 'q')).toThrow('file.a: expected "p" or "q", found 3.5');
  expect(() => of('a').text()).toThrow(/expected a short text/);
  expect(() => new Setting(0, 'x').number(0, 1)).toThrow(
    'x: expected a number above 0 up to 1, found 0',
  );
  expect(() => new Setting(NaN, 'x').number(0, 1)).toThrow(/found null/);
  expect(() => new Setting(null, 'x').object('a')).toThrow('x: expected an object, found null');
  expect(() => new Setting({ z: 1 }, 'x').object('a')).toThrow('x: unknown member "z", expected a');
  expect(() => new Setting({}, 'x').object('a')('a').whole(0, 1)).toThrow(/x\.a: .* found nothing/);
});
