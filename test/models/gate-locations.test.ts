import { describe, expect, test } from 'vitest';
import { keyOf, readLocations, type NetworkShape } from '../../src/models/gate-locations.js';
import { JsonNode } from '../../src/models/json-node.js';

/** 2-3-1 with a skip connection from the input to the output. */
const shape: NetworkShape = { sizes: [2, 3, 1], feeds: [[], [0], [1, 0]] };
const keys = (value: unknown): string[] =>
  readLocations(new JsonNode(value, 'on'), shape).map((location) => keyOf(location));

describe('the locations of gates', () => {
  test('are all inputs, an input, all units of a layer, or a unit', () => {
    expect(keys('inputs')).toEqual(['0 0', '0 1']);
    expect(keys({ input: 1 })).toEqual(['0 1']);
    expect(keys({ layer: 1 })).toEqual(['1 0', '1 1', '1 2']);
    expect(keys({ layer: 1, unit: 2 })).toEqual(['1 2']);
  });

  test('are all connections between two layers, row by row, or one', () => {
    expect(keys({ layer: 2, from: 0 })).toEqual(['2 0 0 0', '2 0 0 1']);
    expect(keys({ layer: 1, from: 0 })).toHaveLength(6);
    expect(keys({ source: 1, layer: 1, unit: 2, from: 0 })).toEqual(['1 2 0 1']);
  });

  test.each([
    ['outputs', 'expected "inputs"'],
    [{}, 'expected "inputs"'],
    [{ layer: 1, source: 0 }, 'expected "inputs"'],
    [{ input: 1_000_000_000 }, 'the place of an input (0 to 1 exist), found 1000000000'],
    [{ layer: 0 }, 'layer 0 is the input'],
    [{ layer: 2 }, 'layer 2 is the output'],
    [{ layer: 3 }, 'the place of a layer (0 to 2 exist)'],
    [{ layer: 1, unit: 3 }, 'a unit of layer 1 (0 to 2 exist)'],
    [{ layer: 1, from: 1 }, 'the place of a layer (only 0 exists), found 1'],
    [{ layer: 2, from: 1, unit: 0, source: 3 }, 'a unit of layer 1 (0 to 2 exist)'],
    [7, 'expected an object, found 7'],
  ])('refuse %j', (value, message) => {
    expect(() => keys(value)).toThrow(message);
  });

  test('refuse layers that are not connected', () => {
    const unconnected = { sizes: [2, 3, 1], feeds: [[], [0], [1]] };
    expect(() => readLocations(new JsonNode({ layer: 2, from: 0 }, 'on'), unconnected)).toThrow(
      'on: no connections lead from layer 0 to layer 2',
    );
  });
});
