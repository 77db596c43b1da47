import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { rationals } from '../../src/arithmetic/rational.js';
import { NetworkError } from '../../src/models/network-error.js';
import { readNetwork } from '../../src/models/network-file.js';
import { outputs } from '../../src/models/propagate.js';

const root = path.join(import.meta.dirname, '..', '..');
const text = (...parts: string[]): string => readFileSync(path.join(root, ...parts), 'utf8');
const schema = JSON.parse(text('schemas', 'network.schema.json')) as object;
const meetsSchema = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

const good = {
  input: [1, '1/2'],
  layers: [
    {
      weights: [
        [1, 2],
        [3, '-1'],
      ],
      activation: 'rectified',
    },
    { weights: [[1, '0.5']], skip: [{ from: 0, weights: [[0, 1]] }] },
  ],
  gates: [
    { on: [{ input: 0 }, { layer: 2, unit: 0, from: 0, source: 1 }], tied: '1/2' },
    { on: { layer: 1 }, keep: ['1/3', '1/4'] },
  ],
};

describe('a network file', () => {
  test('holds a network, the law of its gates and an input', () => {
    const { network, law, input } = readNetwork(JSON.stringify(good));
    expect(input.map(String)).toEqual(['1', '1/2']);
    expect(law.inclusion.map(String)).toEqual(['1/2', '1/3', '1/4']);
    expect(network.gates).toBe(3);
    // h = (2, 5/2) and 2 + ½·5/2 + ½ with every gate; without the tied one h = (1, 0).
    expect(outputs(rationals, network, input, [1, 1, 1]).map(String)).toEqual(['15/4']);
    expect(outputs(rationals, network, input, [0, 1, 1]).map(String)).toEqual(['1']);
  });

  test('reads JSON numbers by their digits and not through a double', () => {
    const file =
      '{"input": [0.1], "layers": [{"weights": [[3.0000000000000000001]]}], "gates": []}';
    const { network, input, law } = readNetwork(file);
    expect(outputs(rationals, network, input).map(String)).toEqual([
      '30000000000000000001/100000000000000000000',
    ]);
    expect(law.size).toBe(1);
  });

  const examples = readdirSync(path.join(root, 'examples', 'networks'));
  test('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  test.each(examples)('the example %s is read, and meets the schema', (name) => {
    const example = text('examples', 'networks', name);
    expect(readNetwork(example).law.gates).toBeGreaterThan(0);
    expect(meetsSchema(JSON.parse(example))).toBe(true);
  });

  const [first, second] = good.layers;
  const wrong: Record<string, [value: unknown, message: string, schemaSees?: false]> = {
    'a text': ['network', 'expected an object, found "network"'],
    'no input': [{ ...good, input: undefined }, 'the member "input" is missing'],
    'an empty input': [{ ...good, input: [] }, 'input: expected one or more numbers'],
    'a null': [{ ...good, input: [1, null] }, 'input[1]: expected a number such as 2, 0.1, "0.1"'],
    'NaN in quotes': [{ ...good, input: [1, 'NaN'] }, 'input[1]: expected a number'],
    'an unknown member': [{ ...good, gate: [] }, 'unknown member "gate"'],
    'no layers': [{ ...good, layers: [] }, 'layers: expected one or more layers'],
    'too many layers': [
      { ...good, input: [1], layers: new Array(1001).fill({ weights: [[1]] }), gates: [] },
      'layers: expected at most 1000 layers, found 1001',
    ],
    'a wrong shape': [
      { ...good, layers: [first, { weights: [[1]] }] },
      'layers[1].weights[0]: expected 2 weights',
      false,
    ],
    'a negative probability': [
      { ...good, gates: [{ on: 'inputs', keep: -1 }] },
      'gates[0].keep: expected a probability from 0 to 1, found -1',
    ],
    'a probability above 1': [
      { ...good, gates: [{ on: 'inputs', keep: ['1/2', '3/2'] }] },
      'gates[0].keep[1]: expected a probability from 0 to 1, found "3/2"',
      false,
    ],
    'a place that does not exist': [
      { ...good, gates: [{ on: { input: 1_000_000_000 }, keep: 1 }] },
      'gates[0].on: expected the place of an input (0 to 1 exist), found 1000000000'.replace(
        'gates[0].on',
        'gates[0].on.input',
      ),
      false,
    ],
    'a second gate': [
      {
        ...good,
        gates: [
          { on: 'inputs', keep: 1 },
          { on: { input: 1 }, tied: 1 },
        ],
      },
      'gates[1].on: a second gate on input 1',
      false,
    ],
    'a second gate on a unit': [
      { ...good, gates: [{ on: [{ layer: 1 }, { layer: 1, unit: 1 }], keep: 1 }] },
      'gates[0].on[1]: a second gate on unit 1 of layer 1',
      false,
    ],
    'a second gate on a connection': [
      {
        ...good,
        gates: [
          {
            on: [
              { layer: 2, from: 1 },
              { layer: 2, from: 1 },
            ],
            keep: 1,
          },
        ],
      },
      'gates[0].on[1]: a second gate on the connection from unit 0 of layer 1 to unit 0 of layer 2',
      false,
    ],
    'a gate on an output': [
      { ...good, gates: [{ on: { layer: 2 }, keep: 1 }] },
      'layer 2 is the output',
      false,
    ],
    'c on linear units': [
      { ...good, layers: [first, { ...second, c: 2 }] },
      'a linear layer has no "c"',
    ],
    'an unknown activation': [
      { ...good, layers: [first, { ...second, activation: 'relu' }] },
      'layers[1].activation: expected "linear"',
    ],
    'two laws': [{ ...good, gates: [{ on: 'inputs', keep: 1, tied: 1 }] }, 'exactly one of keep'],
  };

  test.each(Object.entries(wrong))(
    'with %s is refused where it is wrong',
    (_, [value, message]) => {
      expect(() => readNetwork(JSON.stringify(value))).toThrow(message);
      expect(() => readNetwork(JSON.stringify(value))).toThrow(NetworkError);
    },
  );

  test.each(Object.entries(wrong))(
    'with %s does not meet the schema, where a schema can tell',
    (_, [value, , sees]) => {
      expect(meetsSchema(JSON.parse(JSON.stringify(value)))).toBe(sees === false);
    },
  );

  test('nested 100,000 deep is refused where the nesting begins', () => {
    const deep = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
    expect(() => readNetwork(`{"input": [${deep}], "layers": [], "gates": []}`)).toThrow(
      'input[0]: expected a number such as 2, 0.1, "0.1" or "3/7", found an array of 1',
    );
  });

  test('the good file meets the schema', () => {
    expect(meetsSchema(good)).toBe(true);
  });

  test('with NaN or too many characters is refused', () => {
    expect(() => readNetwork('{"input": [NaN], "layers": [], "gates": []}')).toThrow(
      /^line 1, column 12: the file is not JSON/,
    );
    expect(() => readNetwork(`${' '.repeat(5_000_000)}{}`)).toThrow(/more than 4194304 characters/);
  });
});
