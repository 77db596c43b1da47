import { claim, equal, list, rational } from 'corrigenda';

const number = rational({ min: -9, max: 9, maxDenominator: 12 });

export default claim({
  statement: String.raw`\mu=[1,0,1] \implies h'=[h_1,0,h_3]`,
  source: 'notes-7.12',
  kind: 'example',
  standing: 'correction',
  domain: list(number, { min: 3, max: 3 }),
  given: (A, h) => ({ masked: h.map((x, i) => A.of(x).times([1, 0, 1][i] ?? 0)), h }),
  relation: ({ masked, h }) =>
    masked.map((x, i) => equal(x, [h[0], 0, h[2]][i] ?? 0, `entry ${i + 1}`)),
  mutants: {
    'the first unit dropped': ({ masked, h }) =>
      masked.map((x, i) => equal(x, [0, 0, h[2]][i] ?? 0)),
    'the second unit kept': ({ masked, h }) =>
      masked.map((x, i) => equal(x, [h[0], h[1], h[2]][i] ?? 0)),
  },
  notes: 'The third entry of h ⊙ μ is the third of h.',
});
