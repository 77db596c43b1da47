import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { readGateGroup } from '../../src/models/gate-groups.js';
import { GateRegister } from '../../src/models/gate-register.js';
import { JsonNode } from '../../src/models/json-node.js';

const shape = { sizes: [3, 2, 1], feeds: [[], [0], [1]] };
const read = (value: unknown, first = 0, register = new GateRegister(shape)) =>
  readGateGroup(new JsonNode(value, 'gates[0]'), first, register);
const masks = (value: unknown): string[] => {
  const law = read(value);
  return Array.from(
    law.masks(),
    ({ mask, numerator }) => `${mask.join('')} ${Rational.ratio(numerator, law.denominator)}`,
  );
};

describe('a group of gates', () => {
  test('of independent ones has one keep probability, or one for each', () => {
    expect(masks({ on: { layer: 1 }, keep: '1/2' })).toHaveLength(4);
    expect(masks({ on: [{ input: 0 }, { layer: 1, unit: 1 }], keep: ['1/3', 1] })).toEqual([
      '01 2/3',
      '11 1/3',
    ]);
  });

  test('that are tied is one gate in several places', () => {
    const register = new GateRegister(shape);
    expect(read({ on: 'inputs', tied: '1/4' }, 5, register).gates).toBe(1);
    const on = [0, 1, 2].map((index) => register.gateAt({ at: 'input', index }));
    expect(on).toEqual([5, 5, 5]);
  });

  test('that are not tied are gates of their own, from the place that is given on', () => {
    const register = new GateRegister(shape);
    expect(read({ on: [{ input: 2 }, { input: 0 }], keep: 1 }, 5, register).gates).toBe(2);
    const on = [0, 1, 2].map((index) => register.gateAt({ at: 'input', index }));
    expect(on).toEqual([6, undefined, 5]);
  });

  test('of which one is drawn, pairwise independent ones, or listed masks', () => {
    expect(masks({ on: 'inputs', oneOf: ['1/2', '1/3', '1/6'] })).toEqual([
      '100 1/2',
      '010 1/3',
      '001 1/6',
    ]);
    expect(masks({ on: 'inputs', pairwise: '1/2' })).toHaveLength(4);
    const listed = [
      { mask: '01', weight: '1/3' },
      { mask: '11', weight: '2/3' },
    ];
    expect(masks({ on: { layer: 1 }, masks: listed })).toEqual(['01 1/3', '11 2/3']);
  });

  test.each([
    [{ keep: 1 }, 'gates[0]: the member "on" is missing'],
    [{ on: 'inputs' }, 'exactly one of keep, tied, oneOf, pairwise, masks, found 0'],
    [{ on: 'inputs', keep: 1, tied: 1 }, 'found 2'],
    [{ on: 'inputs', keep: '-1/2' }, 'gates[0].keep: expected a probability from 0 to 1'],
    [{ on: 'inputs', keep: [1, 1, 'x'] }, 'gates[0].keep[2]: expected a number'],
    [{ on: 'inputs', keep: [1, 1] }, 'expected 3 keep probabilities, found 2'],
    [{ on: 'inputs', oneOf: ['1/2', '1/3', '1/3'] }, 'gates[0].oneOf: the probabilities'],
    [{ on: { layer: 1 }, pairwise: '1/2' }, 'gates[0].pairwise: fewer than 3 gates'],
    [{ on: { input: 0 }, masks: [{ mask: '2', weight: 1 }] }, 'gates[0].masks[0].mask: expected'],
    [{ on: { input: 0 }, masks: [{ mask: '10', weight: 1 }] }, 'mask 0 has 2 gates, not 1'],
    [{ on: { input: 0 }, masks: [{ mask: '1', weight: '1/2' }] }, 'must add up to 1, not 1/2'],
    [{ on: [], keep: 1 }, 'expected one or more locations'],
    [{ on: ['inputs', { input: 1 }], keep: 1 }, 'gates[0].on[1]: a second gate on input 1'],
    [{ on: ['inputs', 'inputs'], tied: 1 }, 'gates[0].on[1]: a second gate on input 0'],
  ])('refuses %j', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });

  const wide = { sizes: [4096, 1], feeds: [[], [0]] };
  const one = (k: number) => [1, ...new Array<number>(k - 1).fill(0)];

  test('has a table of at most 2^24 entries', () => {
    const first = { on: 'inputs', oneOf: one(4096) };
    const register = new GateRegister({ sizes: [4096, 2, 1], feeds: [[], [0], [1]] });
    expect(read(first, 0, register).gates).toBe(4096);
    expect(() => read({ on: { layer: 1 }, oneOf: one(2) }, 4096, register)).toThrow(
      'gates[0].oneOf: the joint laws of this file have more than 2^24 entries',
    );
    // 1021² draws for each of 20 gates.
    const on = Array.from({ length: 20 }, (_, input) => ({ input }));
    expect(() => read({ on, pairwise: '1/1021' }, 0, new GateRegister(wide))).toThrow(
      'gates[0].pairwise: the joint laws of this file have more than 2^24 entries',
    );
  });

  test('has weights over a common denominator of at most 4096 binary digits', () => {
    const oneOf = Array.from({ length: 4096 }, (_, i) => `1/${i + 2}`);
    expect(() => read({ on: 'inputs', oneOf }, 0, new GateRegister(wide))).toThrow(
      'gates[0].oneOf: the common denominator of these weights has more than 4096 binary digits',
    );
    const masks = oneOf.map((weight, i) => ({ mask: i.toString(2).padStart(3, '0'), weight }));
    expect(() => read({ on: 'inputs', masks })).toThrow(
      'gates[0].masks: the common denominator of these weights has more than 4096 binary digits',
    );
  });
});
