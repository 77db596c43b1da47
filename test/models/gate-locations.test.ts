import { describe, expect, test } from 'vitest';
import { readLocations, type NetworkShape } from '../../src/models/gate-locations.js';
import { JsonNode } from '../../src/models/json-node.js';

/** 2-3-1 with a skip connection from the input to the output. */
const shape: NetworkShape = { sizes: [2, 3, 1], feeds: [[], [0], [1, 0]] };
const read = (value: unknown, of = shape): string[] =>
  Array.from(readLocations(new JsonNode(value, 'on'), of), (location) =>
    Object.values(location).join(' '),
  );

describe('the locations of gates', () => {
  test('are all inputs, an input, all units of a layer, or a unit', () => {
    expect(read('inputs')).toEqual(['input 0', 'input 1']);
    expect(read({ input: 1 })).toEqual(['input 1']);
    expect(read({ layer: 1 })).toEqual(['unit 1 0', 'unit 1 1', 'unit 1 2']);
    expect(read({ layer: 1, unit: 2 })).toEqual(['unit 1 2']);
  });

  test('are all connections between two layers, row by row, or one', () => {
    expect(read({ layer: 2, from: 0 })).toEqual(['connection 2 0 0 0', 'connection 2 0 0 1']);
    expect(read({ layer: 1, from: 0 })).toHaveLength(6);
    expect(read({ source: 1, layer: 1, unit: 2, from: 0 })).toEqual(['connection 1 2 0 1']);
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
    expect(() => read(value)).toThrow(message);
  });

  test('refuse layers that are not connected', () => {
    const unconnected = { sizes: [2, 3, 1], feeds: [[], [0], [1]] };
    expect(() => read({ layer: 2, from: 0 }, unconnected)).toThrow(
      'on: no connections lead from layer 0 to layer 2',
    );
  });

  test('are made one at a time', () => {
    const side = 1e6;
    const vast = { sizes: [side, side, 1], feeds: [[], [0], [1]] };
    const locations = readLocations(new JsonNode({ layer: 1, from: 0 }, 'on'), vast);
    expect(locations.next().value).toEqual({
      at: 'connection',
      layer: 1,
      unit: 0,
      from: 0,
      source: 0,
    });
    expect(locations.next().value).toMatchObject({ unit: 0, source: 1 });
  });
});
