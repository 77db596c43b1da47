import { agree, choice, claim, expansions, Rational } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`\Big|E - \frac{G}{G+G'}\Big| \approx \frac{V|1-2E|}{1-2V} \text{ to second order about } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  domain: expansions(choice(Rational.of('1/2'))),
  given: (A, kase) => {
    const { E, G, NWGM, printed, V } = expanded(A, kase);
    return { error: E.minus(NWGM).abs(), right: printed.abs(), ofG: E.minus(G).abs(), V };
  },
  relation: ({ error, right }) => [agree(error, right, 2)],
  mutants: {
    'the variance': ({ error, V }) => [agree(error, V, 2)],
    'G for the NWGM': ({ ofG, right }) => [agree(ofG, right, 2)],
    'one order more': ({ error, right }) => [agree(error, right, 3)],
  },
  notes: 'Both sides start with the third order, so that agreement to the second says nothing.',
});
