import { describe, expect, it } from 'vitest';
import { linearUnits, regressions, units } from '../../../src/claims/domains/units.js';
import { enumeratesEachOnce, makesCases, sampled, simplifiesToAnEnd } from './laws/domain-laws.js';

describe('domains of units', () => {
  it('obey the laws of domains', () => {
    for (const domain of [units({ most: 2 }), linearUnits({ most: 2 }), regressions({ most: 2 })]) {
      enumeratesEachOnce(domain, 3);
      makesCases(domain, 2);
      simplifiesToAnEnd(domain);
    }
  });

  it('have a weight and an input for each gate, and integers with base 2', () => {
    const domain = units({ most: 6 });
    const seen = { biased: false, gates: new Set<number>() };
    for (const parameters of sampled(domain, 300)) {
      const kase = domain.build(parameters);
      if (kase === undefined) throw new Error('no case');
      const { unit, law, input } = kase;
      expect(unit.weights.length).toBe(law.gates);
      expect(input.length).toBe(law.gates);
      expect(domain.masks(parameters)).toBe(law.size);
      seen.gates.add(law.gates);
      seen.biased ||= unit.bias.sign() !== 0;
      if (unit.base !== 'e')
        expect([...unit.weights, ...input, unit.bias].every((x) => x.isInteger())).toBe(true);
    }
    expect(seen).toEqual({ biased: true, gates: new Set([1, 2, 3, 4, 5, 6]) });
  });

  it('have a row for each target and an entry for each feature', () => {
    const domain = regressions({ most: 3 });
    const sizes = new Set<number>();
    for (const parameters of sampled(domain, 200)) {
      const kase = domain.build(parameters);
      if (kase === undefined) throw new Error('no case');
      expect(kase.rows.length).toBe(kase.targets.length);
      expect(kase.rows.every((row) => row.length === kase.law.gates)).toBe(true);
      sizes.add(kase.rows.length);
    }
    expect(sizes).toEqual(new Set([1, 2, 3]));
  });
});
