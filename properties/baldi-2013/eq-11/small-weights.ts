import {
  agree,
  claim,
  countingMasks,
  ensemble,
  logistic,
  map,
  members,
  smallQuantity,
  weightedMean,
} from 'corrigenda';
import { list, probability, rational, Rational, record, independent } from 'corrigenda';

const SIZE = { min: -2, max: 2, maxDenominator: 20 } as const;

export default claim({
  statement: String.raw`E(O) \approx NWGM(O) + \tfrac12 \sigma''(E(S))\, Var(S) \text{ to second order in the size of the weights}`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: countingMasks(
    map(
      record({
        inputs: list(record({ w: rational(SIZE), p: probability({ maxDenominator: 20 }) }), {
          min: 1,
          max: 4,
        }),
        c: rational({ min: 0, max: 5, maxDenominator: 20, excluding: [0] }),
        lambda: rational({ min: -2, max: 2, maxDenominator: 20 }),
      }),
      (kase) => ({ ...kase, law: independent(kase.inputs.map(({ p }) => p)) }),
      'logistic units with 1 to 4 gated inputs and weights t·w, c in (0, 5], λ in [−2, 2]; t is the small quantity',
    ),
    ({ law }) => law.size,
  ),
  given: (A, { inputs, c, lambda, law }) => {
    const t = smallQuantity(A);
    const masks = members(law);
    const weights = masks.map(({ weight }) => weight);
    const totals = masks.map(({ mask }) =>
      t.times(Rational.sum(inputs.map(({ w }, j) => w.times(mask[j] ?? 0)))),
    );
    const mean = weightedMean(
      A,
      totals.map((S, d) => [S, weights[d] ?? Rational.zero] as const),
    );
    const outputs = totals.map((S) => logistic(A, { c, lambda, base: 'e' }, S));
    const { E, NWGM } = ensemble(A, outputs, weights);
    const spread = weightedMean(
      A,
      totals.map((S, d) => [S.minus(mean).power(2), weights[d] ?? Rational.zero] as const),
    );
    // σ″ = λ²σ(1 − σ)(1 − 2σ).
    const one = A.of(1);
    const curvature = NWGM.times(one.minus(NWGM)).times(lambda.toThe(2));
    return {
      E,
      NWGM,
      gap: curvature
        .times(one.minus(NWGM.times(2)))
        .times(spread)
        .over(2),
      firstOnly: curvature
        .times(one.minus(NWGM.times(2)))
        .times(t.times(t))
        .times((inputs[0]?.w ?? Rational.zero).toThe(2))
        .times(inputs[0]?.p ?? 0)
        .times(one.minus(inputs[0]?.p ?? 0))
        .over(2),
      atHalf: curvature
        .times(one.minus(NWGM.times(2)))
        .times(t.times(t).times(Rational.sum(inputs.map(({ w }) => w.toThe(2)))))
        .over(8),
      unbent: curvature.times(spread).over(2),
      withoutLambda: NWGM.times(one.minus(NWGM))
        .times(one.minus(NWGM.times(2)))
        .times(spread)
        .over(2),
    };
  },
  costly: true,
  relation: ({ E, NWGM, gap }) => [agree(E, NWGM.plus(gap), 2)],
  degree: 20,
  mutants: {
    'no gap at all, as it is for c = 1': ({ E, NWGM }) => [agree(E, NWGM, 2)],
    'without λ²': ({ E, NWGM, withoutLambda }) => [agree(E, NWGM.plus(withoutLambda), 2)],
    'the first gate only': ({ E, NWGM, firstOnly }) => [agree(E, NWGM.plus(firstOnly), 2)],
    'a quarter for p(1 − p)': ({ E, NWGM, atHalf }) => [agree(E, NWGM.plus(atHalf), 2)],
    'without the factor 1 − 2σ': ({ E, NWGM, unbent }) => [agree(E, NWGM.plus(unbent), 2)],
  },
  notes:
    'What (11) leaves out for a logistic unit at the beginning of learning, when its weights are small. For c = 1 the outputs are near ½, and the second order vanishes.',
});
