import { describe, expect, test } from 'vitest';
import { JsonNode } from '../../src/models/json-node.js';

const at = (value: unknown): JsonNode => new JsonNode(value, 'layers[1].bias');

describe('a JSON node', () => {
  test('gives the members of an object with their places', () => {
    const members = at({ a: 1, c: [2] }).object(['a'], ['b', 'c']);
    expect([...members.keys()]).toEqual(['a', 'c']);
    expect(members.get('c')?.array('numbers')[0]?.path).toBe('layers[1].bias.c[0]');
    expect(new JsonNode({ a: 1 }, '').object(['a'], []).get('a')?.path).toBe('a');
  });

  test('says which member is missing or unknown', () => {
    expect(() => at({}).object(['a'], [])).toThrow('layers[1].bias: the member "a" is missing');
    expect(() => at({ a: 1, z: 2 }).object(['a'], ['b'])).toThrow(
      'unknown member "z": expected a, b',
    );
    expect(() => at({ ['x'.repeat(90)]: 1 }).object([], [])).toThrow(/"x{40}…"/);
    expect(() => at([]).object([], [])).toThrow('expected an object, found an array of 0');
    expect(() => at({ a: 1 }).object(['toString'], [])).toThrow(/unknown member "a"/);
  });

  test('counts the elements of an array', () => {
    expect(at([1, 2]).array('numbers', 2)).toHaveLength(2);
    expect(() => at([1]).array('numbers', 2)).toThrow('expected 2 numbers, found 1');
    expect(() => at([]).array('numbers')).toThrow('expected one or more numbers, found 0');
    expect(at([]).array('numbers', undefined, true)).toEqual([]);
    expect(() => at('x').array('numbers')).toThrow('expected an array of numbers, found "x"');
  });

  test('reads exact numbers', () => {
    const read = ([3, '0.1', '-3/7', '2.5e-3'] as unknown[]).map((x) => at(x).number().toString());
    expect(read).toEqual(['3', '1/10', '-3/7', '1/400']);
  });

  test.each([
    [null, 'null'],
    [true, 'true'],
    ['NaN', '"NaN"'],
    ['1/0', 'denominator 0'],
    ['1e5000', '"1e5000"'],
    ['9'.repeat(201), '"9999'],
    [{}, 'an object'],
    [Number.NaN, 'NaN'],
  ])('refuses %j as a number', (value, found) => {
    expect(() => at(value).number()).toThrow(found);
  });

  test('reads probabilities', () => {
    expect(at('3/7').probability().toString()).toBe('3/7');
    for (const p of ['-0.1', '1.01', 2])
      expect(() => at(p).probability()).toThrow(/expected a probability from 0 to 1/);
  });

  test('reads places up to a count', () => {
    expect(at(2).index('an input', 3)).toBe(2);
    expect(() => at(3).index('an input', 3)).toThrow(
      'expected the place of an input (0 to 2 exist), found 3',
    );
    expect(() => at(1_000_000_000).index('an input', 1)).toThrow('only 0 exists');
    for (const place of [-1, '0', 0.5]) expect(() => at(place).index('an input', 3)).toThrow();
  });

  test('reads one of some words, or any text', () => {
    expect(at('tanh').word(['tanh', 'linear'])).toBe('tanh');
    expect(() => at('relu').word(['tanh', 'linear'])).toThrow(
      'expected "tanh", "linear", found "relu"',
    );
    expect(at('x').text('a text')).toBe('x');
    expect(() => at(1).text('a text')).toThrow('expected a text, found 1');
  });

  test('knows what it is, and the names of its members', () => {
    expect([at([]).isArray, at('').isString, at({}).isArray]).toEqual([true, true, false]);
    expect(at({ a: 1, b: 2 }).keys()).toEqual(['a', 'b']);
    expect(() => at(null).keys()).toThrow('expected an object, found null');
    expect(at(1).error('no').path).toBe('layers[1].bias');
  });
});
