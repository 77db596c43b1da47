import { describe, expect, it } from 'vitest';
import { linearNetworks } from '../../../src/claims/domains/linear-networks.js';
import { enumeratesEachOnce, makesCases, sampled, simplifiesToAnEnd } from './laws/domain-laws.js';

describe('linear networks', () => {
  it('obey the laws of domains', () => {
    const domain = linearNetworks();
    enumeratesEachOnce(domain, 4);
    makesCases(domain, 2);
    simplifiesToAnEnd(domain);
  });

  it('have a gate on each input and each hidden unit, with and without skip connections', () => {
    const domain = linearNetworks();
    const layers = new Set<number>();
    const skips = new Set<boolean>();
    for (const parameters of sampled(domain, 200)) {
      const kase = domain.build(parameters);
      if (kase === undefined) throw new Error('no case');
      const hidden = kase.network.layers.slice(0, -1).map((layer) => layer.biases.length);
      expect(kase.network.gates).toBe(hidden.reduce((sum, n) => sum + n, kase.network.inputs));
      expect(kase.law.gates).toBe(kase.network.gates);
      layers.add(kase.network.layers.length);
      skips.add(kase.network.layers.some(({ connections }) => connections.length > 1));
    }
    expect(layers).toEqual(new Set([2, 3]));
    expect(skips).toEqual(new Set([false, true]));
  });

  it('have the number of outputs that is asked for', () => {
    const domain = linearNetworks({ outputs: 2 });
    const outputs = sampled(domain, 40).map(
      (parameters) => domain.build(parameters)?.network.layers.at(-1)?.biases.length,
    );
    expect(new Set(outputs)).toEqual(new Set([2]));
  });
});
