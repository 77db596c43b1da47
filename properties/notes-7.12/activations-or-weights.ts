import { claim, equal, list, probability, rational, record } from 'corrigenda';

const number = rational({ min: -9, max: 9, maxDenominator: 12 });

export default claim({
  statement: String.raw`W (p \odot h) + b = (W \operatorname{diag} p)\, h + b`,
  source: 'notes-7.12',
  kind: 'identity',
  domain: record({
    units: list(
      record({
        h: number,
        w: list(number, { min: 2, max: 2 }),
        p: probability({ maxDenominator: 20 }),
      }),
      { min: 1, max: 5 },
    ),
    bias: list(number, { min: 2, max: 2 }),
  }),
  given: (A, { units, bias }) => ({
    activations: bias.map((b, i) =>
      A.sum([b, ...units.map(({ h, w, p }) => A.of(h.times(p)).times(w[i] ?? 0))]),
    ),
    weights: bias.map((b, i) =>
      A.sum([b, ...units.map(({ h, w, p }) => A.of((w[i] ?? p).times(p)).times(h))]),
    ),
    both: bias.map((b, i) =>
      A.sum([
        b,
        ...units.map(({ h, w, p }) =>
          A.of((w[i] ?? p).times(p))
            .times(h)
            .times(p),
        ),
      ]),
    ),
    turned: bias.map((b, i) =>
      A.sum([
        b,
        ...units.map(({ h, w }, j) =>
          A.of((w[i] ?? h).times(units[i]?.p ?? units[j]?.p ?? 0)).times(h),
        ),
      ]),
    ),
  }),
  relation: ({ activations, weights }) =>
    activations.map((x, i) => equal(x, weights[i] ?? 0, `unit ${i}`)),
  mutants: {
    both: ({ activations, both }) => activations.map((x, i) => equal(x, both[i] ?? 0)),
    'the rows of W scaled, not its columns': ({ activations, turned }) =>
      activations.map((x, i) => equal(x, turned[i] ?? 0)),
  },
  notes:
    'The sentence on inference: activations or, equivalently, weights are multiplied by the keep probability; by the rule it is that of the unit from which the weight comes.',
});
