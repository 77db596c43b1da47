import { claim, contributions, distinct, filter, logisticUnit, map, Rational } from 'corrigenda';
import { sumDistribution, union, unitEnsemble, unitOutput, units } from 'corrigenda';
import type { UnitCase } from 'corrigenda';

/** The unit with c = 1 and a bias that makes its total input symmetric about 0. */
function balanced({ unit, law, input }: UnitCase): UnitCase {
  const bias = Rational.sum(contributions(unit, input)).over(-2);
  const { weights, lambda, base } = unit;
  return { unit: logisticUnit({ weights, bias, lambda, base }), law, input };
}

/** Whether some two sub-networks that occur have different outputs. */
function isInconsistent({ unit, law, input }: UnitCase): boolean {
  const totals = sumDistribution(law, unit.bias, contributions(unit, input));
  return unit.lambda.sign() !== 0 && totals.filter(({ weight }) => weight.sign() > 0).length > 1;
}

export default claim({
  statement: String.raw`E(O) \ne NWGM(O) \quad \text{unless all sub-networks of a logistic unit give the same output}`,
  source: 'baldi-2013',
  kind: 'iff',
  standing: 'beyond',
  domain: filter(
    union([map(units({ most: 1, gates: 'fair' }), balanced), units({ most: 3 })]),
    isInconsistent,
    'with at least two different outputs that have positive probabilities',
  ),
  given: (A, { unit, law, input }) => {
    const all = unitEnsemble(A, unit, law, input);
    return {
      all,
      unweighted: A.sum(all.outputs).over(all.outputs.length),
      scaled: unitOutput(A, unit, input, law.inclusion),
    };
  },
  costly: true,
  relation: ({ all }) => [distinct(all.E, all.NWGM)],
  mutants: {
    'a mean without probabilities': ({ all, unweighted }) => [distinct(all.E, unweighted)],
    'the output at the mean total for E, which it is the NWGM of': ({ all, scaled }) => [
      distinct(scaled, all.NWGM),
    ],
  },
  notes:
    'The same sentence, of a unit of the kind that it is about: its outputs are no arbitrary numbers. One input with the gate’s probability ½ and a bias of minus half its weight is enough.',
});
