import { describe, expect, it } from 'vitest';
import { softmaxRegressions } from '../../../src/claims/domains/softmax-regressions.js';
import { enumeratesEachOnce, makesCases, sampled, simplifiesToAnEnd } from './laws/domain-laws.js';

describe('softmax regressions', () => {
  it('obey the laws of domains', () => {
    const domain = softmaxRegressions({ most: 2, mostClasses: 3 });
    enumeratesEachOnce(domain, 3);
    makesCases(domain, 2);
    simplifiesToAnEnd(domain);
  });

  it('have 2 to 5 classes, biases, both bases, and a column of weights for each gate', () => {
    const domain = softmaxRegressions();
    const classes = new Set<number>();
    const bases = new Set<string>();
    let biased = false;
    for (const parameters of sampled(domain, 300)) {
      const kase = domain.build(parameters);
      if (kase === undefined) throw new Error('no case');
      const { model, law, input } = kase;
      classes.add(model.biases.length);
      bases.add(String(model.base));
      biased ||= model.biases.some((b) => b.sign() !== 0);
      expect(model.weights.every((row) => row.length === law.gates)).toBe(true);
      expect(input.length).toBe(law.gates);
    }
    expect(classes).toEqual(new Set([2, 3, 4, 5]));
    expect(bases).toEqual(new Set(['e', '2']));
    expect(biased).toBe(true);
  });

  it('keep to the base that is asked for', () => {
    for (const bases of ['e', 'two'] as const) {
      const domain = softmaxRegressions({ bases });
      const found = sampled(domain, 30).map((p) => String(domain.build(p)?.model.base));
      expect(new Set(found)).toEqual(new Set([bases === 'e' ? 'e' : '2']));
    }
  });
});
