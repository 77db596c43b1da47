import { describe, expect, test } from 'vitest';
import { doubleTotal, scaleOf } from '../../../src/ensembles/compared/double-total.js';
import { gatedLayer } from '../../../src/ensembles/compared/gated-layer.js';
import { logisticShape } from '../../../src/models/logistic.js';
import { unit } from './layers.js';

function totalOf(
  weights: readonly string[],
  bias: string,
  keep: readonly string[],
  shape = logisticShape(),
) {
  const { network, law, input } = unit(weights, bias, keep);
  const layer = gatedLayer(network, law, input);
  if ('why' in layer) throw new Error(layer.why);
  return doubleTotal(layer.totals[0]!, scaleOf(shape));
}

describe('a total input in doubles', () => {
  test('is exact where all numbers are doubles', () => {
    expect(totalOf(['1/2', '-3'], '1/4', ['1/2', '3/4'])).toMatchObject({
      bias: 0.25,
      shift: 0,
      lawOfOutput: 0,
      lawOfTotal: 0,
    });
  });

  test('counts the rounding of values and of probabilities apart', () => {
    const values = totalOf(['1/3'], '0', ['1/2']);
    expect(values.shift).toBeGreaterThan(0);
    expect(values.shift).toBeLessThan(1e-16);
    expect(values.lawOfTotal).toBe(0);
    const law = totalOf(['4'], '0', ['1/3']);
    expect(law.shift).toBe(0);
    expect(law.lawOfOutput).toBeGreaterThan(1e-17);
    expect(law.lawOfTotal).toBeGreaterThan(law.lawOfOutput);
  });

  test('takes λ, the base and c in', () => {
    const scaled = totalOf(['1'], '1', ['1/2'], logisticShape({ c: 3, lambda: 2, base: 2 }));
    expect(scaled.bias).toBeCloseTo(2 * Math.LN2 - Math.log(3), 14);
    expect(scaled.parts[0]!.values[1]).toBeCloseTo(2 * Math.LN2, 14);
    expect(scaled.shift).toBeGreaterThan(0);
  });
});
