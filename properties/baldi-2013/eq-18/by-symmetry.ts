import { claim, ensemble, equal } from 'corrigenda';
import { attackedLaws, mirrored } from '../_laws.ts';
import { geometric } from '../_logistic.ts';

export default claim({
  statement: String.raw`G'(O) = \prod_i (1 - O_i)^{p_i} = G(1 - O)`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: attackedLaws(),
  given: (A, law) => {
    const { outputs, weights } = law;
    const complements = outputs.map((O) => A.of(1).minus(O));
    return {
      all: ensemble(A, outputs, weights),
      mirror: ensemble(A, mirrored(law).outputs, weights),
      product: geometric(A, complements, weights),
      unweighted: A.product(complements).power(`1/${outputs.length}`),
    };
  },
  relation: ({ all, mirror, product }) => [
    equal(all.Gprime, product, 'G′ = ∏ (1 − O)^p'),
    equal(product, mirror.G, 'by symmetry'),
  ],
  mutants: {
    'equal probabilities': ({ all, unweighted }) => [equal(all.Gprime, unweighted)],
    'the complement of G': ({ all }, A) => [equal(all.Gprime, A.of(1).minus(all.G))],
  },
  notes: 'What “by symmetry” means in (18): outputs and complements change places, ε and −ε.',
});
