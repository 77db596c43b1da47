import { describe, expect, test } from 'vitest';
import type { GateLocation } from '../../src/models/gate-locations.js';
import { GateRegister, MOST_ENTRIES, MOST_PLACES } from '../../src/models/gate-register.js';
import { JsonNode } from '../../src/models/json-node.js';

const node = new JsonNode('inputs', 'gates[0].on[3]');

/** Every place of a network 2-3-2 with a skip connection. */
const shape = { sizes: [2, 3, 2], feeds: [[], [0], [1, 0]] };
const places: GateLocation[] = [
  ...[0, 1].map((index) => ({ at: 'input', index }) as const),
  ...[0, 1, 2].map((index) => ({ at: 'unit', layer: 1, index }) as const),
  ...[
    [1, 0, 3, 2],
    [2, 1, 2, 3],
    [2, 0, 2, 2],
  ].flatMap(([layer = 0, from = 0, units, sources]) =>
    Array.from({ length: units ?? 0 }, (_, unit) => unit).flatMap((unit) =>
      Array.from(
        { length: sources ?? 0 },
        (_, source) => ({ at: 'connection', layer, from, unit, source }) as const,
      ),
    ),
  ),
];

describe('the register of gates', () => {
  test('knows the gate at every place, and takes no place for another', () => {
    const register = new GateRegister(shape);
    expect(places).toHaveLength(2 + 3 + 6 + 6 + 4);
    expect(places.map((place) => register.gateAt(place))).toEqual(places.map(() => undefined));
    for (const [gate, place] of places.entries()) register.put(gate, place, node);
    expect(places.map((place) => register.gateAt(place))).toEqual(places.map((_, gate) => gate));
  });

  test.each([
    [places[1]!, 'gates[0].on[3]: a second gate on input 1'],
    [places[3]!, 'gates[0].on[3]: a second gate on unit 1 of layer 1'],
    [places[7]!, 'a second gate on the connection from unit 0 of layer 0 to unit 1 of layer 1'],
  ])('refuses a second gate at %j', (place, message) => {
    const register = new GateRegister(shape);
    register.put(0, place, node);
    expect(() => register.put(1, place, node)).toThrow(message);
    expect(register.gateAt(place)).toBe(0);
  });

  test('refuses more places than a file may have', () => {
    const register = new GateRegister({ sizes: [MOST_PLACES + 1, 1], feeds: [[], [0]] });
    for (let index = 0; index < MOST_PLACES; index++) register.put(0, { at: 'input', index }, node);
    expect(() => register.put(0, { at: 'input', index: MOST_PLACES }, node)).toThrow(
      'gates[0].on[3]: gates at more than 1000000 places, which is the most',
    );
  });

  test('refuses tables that have too many entries together, and not before', () => {
    const register = new GateRegister(shape);
    register.addTable(MOST_ENTRIES / 4, 3, node);
    register.addTable(MOST_ENTRIES / 8, 2, node);
    expect(() => register.addTable(1, 1, node)).toThrow(
      'gates[0].on[3]: the joint laws of this file have more than 2^24 entries',
    );
  });

  test('has no place on a connection that the network does not have', () => {
    const location = { at: 'connection', layer: 1, from: 1, unit: 0, source: 0 } as const;
    expect(() => new GateRegister(shape).gateAt(location)).toThrow(RangeError);
  });
});
