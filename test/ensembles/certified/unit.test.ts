import { describe, expect, it } from 'vitest';
import { certifiedUnit } from '../../../src/ensembles/certified/unit.js';
import { gate, missed, outcomes } from './enumerated.js';
import { FAMILIES, generated, numbers } from './generated.js';

describe('the enclosures of a unit', () => {
  it.each(FAMILIES)('hold against every mask, for units of the family "%s"', (family) => {
    const next = numbers(FAMILIES.indexOf(family) + 1);
    for (let i = 0; i < 60; i++) {
      const unit = generated(family, i % 7, next);
      const means = certifiedUnit(unit, i % 3 === 2 ? { tolerance: 1e-5 } : {});
      const all = outcomes(
        unit.bias,
        Array.from(unit.inclusion, (p, j) => gate(p, unit.weights[j]!, unit.inputs[j]!)),
      );
      expect(missed(means, all), JSON.stringify(unit)).toEqual([]);
    }
  });
});
