import { claim, ensemble, equal } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`(1-E) - \frac{G'}{G+G'} = -\Big(E - \frac{G}{G+G'}\Big)`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: attackedLaws({ excluding: [0, 1] }),
  given: (A, { outputs, weights }) => {
    const { E, Eprime, G, Gprime, NWGM } = ensemble(A, outputs, weights);
    return {
      left: Eprime.minus(Gprime.over(G.plus(Gprime))),
      error: E.minus(NWGM),
      ofG: E.minus(G),
    };
  },
  costly: true,
  relation: ({ left, error }) => [equal(left, error.negated())],
  mutants: {
    'the same sign': ({ left, error }) => [equal(left, error)],
    'G for its quotient': ({ left, ofG }) => [equal(left, ofG.negated())],
  },
  notes:
    'Why the right-hand sides of (20) and (21), the same as transcribed, cannot both have the right sign.',
});
