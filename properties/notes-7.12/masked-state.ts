import { choice, claim, equal, list, rational, Rational, record } from 'corrigenda';

const number = rational({ min: -9, max: 9, maxDenominator: 12 });

export default claim({
  statement: String.raw`w^\top h' + b = \sum_{i: \mu_i = 1} w_i h_i + b, \quad h' = h \odot \mu`,
  source: 'notes-7.12',
  kind: 'identity',
  domain: record({
    units: list(record({ h: number, w: number, mask: choice(1, 0) }), { min: 1, max: 6 }),
    bias: number,
  }),
  given: (A, { units, bias }) => ({
    masked: A.sum([bias, ...units.map(({ h, w, mask }) => A.of(h.times(mask)).times(w))]),
    kept: units.filter(({ mask }) => mask === 1).map(({ h, w }) => h.times(w)),
    full: A.of(Rational.sum([bias, ...units.map(({ h, w }) => h.times(w))])),
    bias,
  }),
  relation: ({ masked, kept, bias }, A) => [equal(masked, A.sum([bias, ...kept]))],
  mutants: {
    'the bias dropped too': ({ masked, kept }, A) => [equal(masked, A.sum(kept))],
    'nothing dropped': ({ masked, full }) => [equal(masked, full)],
  },
  notes:
    'The definition h′ = h ⊙ μ makes what the sentence before it calls masking: to the unit above, it is as if the units with μ_i = 0 were not there.',
});
