import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { readGateGroup } from '../../src/models/gate-groups.js';
import { JsonNode } from '../../src/models/json-node.js';

const shape = { sizes: [3, 2, 1], feeds: [[], [0], [1]] };
const read = (value: unknown) => readGateGroup(new JsonNode(value, 'gates[0]'), shape);
const masks = (value: unknown): string[] => {
  const { law } = read(value);
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
    const { law, locations } = read({ on: 'inputs', tied: '1/4' });
    expect(law.gates).toBe(1);
    expect(locations).toHaveLength(1);
    expect(locations[0]).toHaveLength(3);
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
  ])('refuses %j', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});
