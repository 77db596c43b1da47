import { expect, test } from 'vitest';
import { doubleNetwork } from '../../../src/ensembles/compared/double-network.js';
import { MaskSampler } from '../../../src/ensembles/compared/mask-sampler.js';
import { sampledGroups, samplesWithin } from '../../../src/ensembles/compared/sampled-groups.js';
import { unit } from './layers.js';

test('samples are as many as products and outputs allow, and never below ten', () => {
  expect(samplesWithin(2 ** 18, 1)).toBe(1024);
  expect(samplesWithin(1, 2 ** 12)).toBe(1024);
  expect(samplesWithin(2 ** 40, 1)).toBe(10);
});

test('the interval of the gap is that of the mean less weight scaling', () => {
  const file = unit(['2', '-1'], '0', ['1/2', '1/2']);
  const net = doubleNetwork(file.network, file.input);
  const samples = new MaskSampler(net, file.law, 1).outputs(2000);
  const [group] = sampledGroups(file, net, samples);
  const of = (name: string) => group!.figures.find((figure) => figure.name === name)!.figure;
  const [E, gap] = [of('E'), of('E - weight scaling')];
  if (!('estimate' in E) || !('estimate' in gap)) throw new Error('no estimates');
  const scaled = 1 / (1 + Math.exp(-0.5));
  expect(gap.from).toBeCloseTo(E.from - scaled, 12);
  expect(gap.from).toBeLessThanOrEqual(E.from - scaled);
  const sigma = (x: number) => 1 / (1 + Math.exp(-x));
  const mean = (sigma(0) + sigma(2) + sigma(-1) + sigma(1)) / 4;
  expect(E.from).toBeLessThan(mean);
  expect(E.to).toBeGreaterThan(mean);
});
