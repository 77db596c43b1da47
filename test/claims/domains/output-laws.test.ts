import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { outputLaws } from '../../../src/claims/domains/output-laws.js';
import { enumeratesEachOnce, makesCases, sampled, simplifiesToAnEnd } from './laws/domain-laws.js';

function drawn(domain: ReturnType<typeof outputLaws>) {
  return sampled(domain, 600).map((parameters) => {
    const kase = domain.build(parameters);
    if (kase === undefined) throw new Error('no case');
    return kase;
  });
}

describe('laws of outputs', () => {
  it('obey the laws of domains', () => {
    for (const domain of [outputLaws(), outputLaws({ min: '1/4', max: '1/2', open: true })]) {
      enumeratesEachOnce(domain, 3);
      makesCases(domain, 2);
      simplifiesToAnEnd(domain);
    }
  });

  it('have probabilities that add up to 1, and outputs in the range', () => {
    for (const { outputs, weights } of drawn(outputLaws())) {
      expect(Rational.sum(weights).equals(1)).toBe(true);
      expect(weights.every((weight) => weight.sign() > 0)).toBe(true);
      expect(outputs.every((O) => O.compare(0) >= 0 && O.compare(1) <= 0)).toBe(true);
      expect(outputs.length).toBe(weights.length);
    }
  });

  it('hold the ends of the range, or do not, as is asked', () => {
    const has = (end: number, laws: ReturnType<typeof drawn>): boolean =>
      laws.some(({ outputs }) => outputs.some((O) => O.equals(end)));
    expect(has(0, drawn(outputLaws())) && has(1, drawn(outputLaws()))).toBe(true);
    const open = drawn(outputLaws({ open: true }));
    expect(has(0, open) || has(1, open)).toBe(false);
  });

  it('hold outputs within 2^−40 of 0 and of 1', () => {
    const tiny = Rational.one.over(Rational.of(2).toThe(40));
    const all = drawn(outputLaws({ open: true })).flatMap(({ outputs }) => outputs);
    expect(all.some((O) => O.compare(tiny) < 0)).toBe(true);
    expect(all.some((O) => Rational.one.minus(O).compare(tiny) < 0)).toBe(true);
  });

  it('have as many masks as outputs', () => {
    const domain = outputLaws({ fewest: 3, most: 3 });
    expect(sampled(domain, 20).every((parameters) => domain.masks(parameters) === 3)).toBe(true);
  });
});
