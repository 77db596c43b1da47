import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNotation } from '../../../src/documents/notation/read-notation.js';

const GOOD = String.raw`
symbols:
  W: { kind: matrix, shape: [n, k], words: the weights }
  v: { kind: vector, shape: n }
  p_i: { range: '[0, 1]' }
  '\tilde{q}': { definition: '\tilde{q} = \prod_i p_i' }
  x:
macros:
  '\vect': { arguments: 1, body: '\mathbf{#1}' }
  '\half': '\frac12'
assumptions:
  - '0 < p_i < 1'
ignore:
  - { formula: '2 \times 2', reason: how not to write it }
  - { number: 7.53, reason: quoted }
`;
const schema = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/notation.schema.json', 'utf8')) as object,
);

describe('a notation file', () => {
  it('says kinds, shapes, ranges, definitions, macros, assumptions and what is ignored', () => {
    const notation = readNotation(GOOD, 'n.yaml');
    expect(notation.symbols.map(({ name, kind, shape }) => [name.key, kind, shape])).toEqual([
      ['W', 'matrix', ['n', 'k']],
      ['v', 'vector', ['n']],
      ['p _', undefined, undefined],
      [String.raw`\tilde q`, undefined, undefined],
      ['x', undefined, undefined],
    ]);
    expect([...notation.macros].map(([name, { parameters }]) => [name, parameters])).toEqual([
      ['\\vect', 1],
      ['\\half', 0],
    ]);
    expect(notation.assumptions.map(({ tex }) => tex)).toEqual(['0 < p_i < 1']);
    expect(notation.ignored.map(({ formula, tag }) => formula ?? tag)).toEqual([
      '2\\times2',
      '7.53',
    ]);
    expect(notation.place(notation.symbols[0]!.start)).toBe('n.yaml:3:3');
  });

  it('may be empty', () => {
    expect(readNotation('', 'n.yaml').symbols).toEqual([]);
    expect(readNotation('# nothing\n', 'n.yaml').ignored).toEqual([]);
  });

  it('is as its schema says', () => {
    expect(schema(parse(GOOD))).toBe(true);
  });

  it.each([
    ['simbols: {}', 'n.yaml:1:1: a notation file has no key simbols: expected symbols'],
    ['symbols:\n  W: { kid: matrix }', 'n.yaml:2:8: a symbol has no key kid: expected kind'],
    ['symbols:\n  W: { kind: matrx }', 'n.yaml:2:14: no kind is called matrx: expected matrix'],
    ['symbols:\n  W: { shape: [1, 2, 3] }', 'n.yaml:2:15: expected a length, or rows and columns'],
    ['macros:\n  vect: x', 'n.yaml:2:3: vect is no name of a macro'],
    ['macros:\n  \\v: { arguments: 12, body: x }', 'n.yaml:2:20: 12 arguments: expected 0 to 9'],
    ['ignore:\n  - { formula: x }', 'n.yaml:2:5: a formula is ignored for a reason'],
    ['ignore:\n  - { reason: y }', 'n.yaml:2:5: expected either formula or number'],
    ['ignore: { a: b }', 'n.yaml:1:9: expected a list'],
    ['- a', 'n.yaml:1:1: expected symbols'],
  ])('that is %j is refused, by its schema too', (text, message) => {
    expect(() => readNotation(text, 'n.yaml')).toThrow(message);
    expect(schema(parse(text))).toBe(false);
  });

  it.each([
    ['symbols:\n  x + y: {}', 'n.yaml:2:3: x + y is no symbol'],
    ["symbols:\n  x: { range: '\\foo' }", 'n.yaml:2:15: \\foo is not understood'],
    ["assumptions: ['']", 'is not understood'],
  ])('is refused for TeX that is not understood, as in %j', (text, message) => {
    expect(() => readNotation(text, 'n.yaml')).toThrow(message);
  });
});
