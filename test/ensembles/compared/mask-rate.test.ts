import { expect, test } from 'vitest';
import { doubleNetwork } from '../../../src/ensembles/compared/double-network.js';
import { enumerationRate, propagationRate } from '../../../src/ensembles/compared/mask-rate.js';
import { MaskSampler } from '../../../src/ensembles/compared/mask-sampler.js';
import { unit } from './layers.js';

test('rates are positive numbers of masks a second', () => {
  const { network, law, input } = unit(['1', '2'], '0', ['1/2', '1/2']);
  const rate = propagationRate(new MaskSampler(doubleNetwork(network, input), law, 0));
  expect(rate).toBeGreaterThan(0);
  expect(Number.isFinite(rate)).toBe(true);
  expect(enumerationRate(1000)).toBeGreaterThan(0);
});
