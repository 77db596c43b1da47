import { claim, ensemble, equal } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`G - (E(O) - Var(O)) = G' - (1 - E(O) - Var(O))`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'reading',
  domain: attackedLaws(),
  given: (A, { outputs, weights }) => {
    const { E, V, G, Gprime } = ensemble(A, outputs, weights);
    return { E, V, G, Gprime, F: A.of(1).minus(E) };
  },
  relation: ({ E, F, V, G, Gprime }) => [equal(G.minus(E.minus(V)), Gprime.minus(F.minus(V)))],
  mutants: {
    'the variance with the opposite sign in one': ({ E, F, V, G, Gprime }) => [
      equal(G.minus(E.minus(V)), Gprime.minus(F.plus(V))),
    ],
    'E for 1 − E': ({ E, V, G, Gprime }) => [equal(G.minus(E.minus(V)), Gprime.minus(E.minus(V)))],
  },
  notes:
    'R₃(ε) read as one and the same number in (17) and (18), as the same symbol for the same ε says. It would make G − G′ = 2E − 1.',
});
