import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { combine, type ModelEnsemble } from '../../src/ensembles/combine.js';
import { distributions } from '../../src/ensembles/distributions.js';
import { ensemble } from '../../src/ensembles/ensemble.js';
import { partial } from '../../src/ensembles/partial.js';
import { independent } from '../../src/masks/independent.js';
import { members } from '../../src/masks/members.js';
import type { Model } from '../../src/models/as-network.js';
import { logisticUnit, unitOutput } from '../../src/models/logistic-unit.js';
import { classProbabilities, softmaxRegression } from '../../src/models/softmax-regression.js';
import { outputs } from '../../src/models/propagate.js';
import { gatedNetworks, input, law } from './networks.js';

const A = rationals;
const fair = independent(['1/2', '1/4']);
const unit = logisticUnit({ weights: [4, -8], bias: 1, base: 2, c: 3 });

/** The ensemble from parts in the given order. */
function fromShards(model: Model, order: readonly number[]): ModelEnsemble {
  const of = order.length;
  const gates = model.kind === 'network' ? law : fair;
  return combine(
    A,
    order.map((index) => partial(A, model, gates, input, { index, of })),
  );
}

describe('parts of an ensemble', () => {
  test('make up the ensemble of all outputs', () => {
    const all = members(fair);
    const weights = all.map(({ weight }) => weight);
    const direct = ensemble(
      A,
      all.map(({ mask }) => unitOutput(A, unit, input, mask)),
      weights,
    );
    const made = fromShards(unit, [0, 1, 2]);
    const [output] = made.outputs;
    expect(made.masks).toBe(4);
    expect(output?.E.toString()).toBe(direct.E.toString());
    expect(output?.V.toString()).toBe(direct.V.toString());
    expect(output?.geometric?.NWGM.toString()).toBe(direct.NWGM.toString());
    expect(made.classes).toBeUndefined();
  });

  test('make up the means over classes', () => {
    const model = softmaxRegression({
      weights: [
        [4, 0],
        [0, 2],
        [8, 4],
      ],
      base: 2,
    });
    const all = members(fair);
    const direct = distributions(
      A,
      all.map(({ mask }) => classProbabilities(A, model, input, mask)),
      all.map(({ weight }) => weight),
    );
    const { classes, outputs: each } = fromShards(model, [1, 0]);
    expect(classes?.arithmetic.map(String)).toEqual(direct.arithmetic.map(String));
    expect(classes?.renormalised.map(String)).toEqual(direct.renormalised.map(String));
    expect(each[0]?.geometric).toBeUndefined();
  });

  test('add up to the same exact result in any order', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    const rectified = gatedNetworks({ kind: 'rectified' });
    fc.assert(
      fc.property(rectified, orders, (network, order) => {
        const straight = fromShards(network, [0]).outputs[0]!;
        const shuffled = fromShards(network, order).outputs[0]!;
        expect(shuffled.E.toString()).toBe(straight.E.toString());
        expect(shuffled.V.toString()).toBe(straight.V.toString());
      }),
      { seed: 11, numRuns: 20 },
    );
    expect(fromShards(unit, [2, 0, 1]).outputs[0]?.geometric?.NWGM.toString()).toBe(
      fromShards(unit, [0]).outputs[0]?.geometric?.NWGM.toString(),
    );
  });

  test('of a deep network are its E and V mask by mask', () => {
    const [network] = fc.sample(gatedNetworks({ kind: 'linear' }), { seed: 12, numRuns: 1 });
    const all = members(law);
    const o = all.map(({ mask }) => outputs(A, network!, input, mask)[0]!);
    const direct = ensemble(
      A,
      o,
      all.map(({ weight }) => weight),
    );
    const [made] = fromShards(network!, [0]).outputs;
    expect([made?.E, made?.V].map(String)).toEqual([direct.E, direct.V].map(String));
    const rounded = combine(doubles, [partial(doubles, network!, law, input)]).outputs[0]!;
    expect(Number(rounded.V.toString())).toBeCloseTo(
      Rational.of(direct.V.toString()).toNumber(),
      9,
    );
  });

  test('that leave out a shard, or hold one twice, are refused', () => {
    const parts = [0, 1].map((index) => partial(A, unit, fair, input, { index, of: 2 }));
    expect(() => combine(A, parts.slice(1))).toThrow('the parts hold a weight of 1/2, not 1');
    expect(() => combine(A, [...parts, parts[0]!])).toThrow('a weight of 3/2, not 1');
    expect(() => combine(A, [])).toThrow('nothing to combine');
  });

  test('of different ensembles are refused', () => {
    const one = partial(A, unit, fair, input, { index: 0, of: 2 });
    const other = partial(A, unit, independent(['1/3', '1/3']), input, { index: 1, of: 2 });
    expect(() => combine(A, [one, other])).toThrow('parts of different ensembles');
  });
});

test('parts with other numbers of outputs are parts of different ensembles', () => {
  const one = partial(A, unit, fair, input, { index: 0, of: 2 });
  const two = partial(A, unit, fair, input, { index: 1, of: 2 });
  const more = { ...two, outputs: [...two.outputs, ...two.outputs] };
  expect(() => combine(A, [one, more])).toThrow('these are parts of different ensembles');
});
