import { claim, equal } from 'corrigenda';
import { countedDistributions } from '../_copies.ts';
import { entry } from '../_derivation.ts';
import { candidates } from '../_weighted.ts';

export default claim({
  statement: String.raw`\tilde p(y \mid x) = \prod_{\mu} p(y \mid x, \mu)^{p(\mu)} = \sqrt[N]{\prod_{\mu} p(y \mid x, \mu)^{N_\mu}}, \quad p(\mu) = N_\mu / N`,
  source: 'windmissing-7.12',
  kind: 'identity',
  domain: countedDistributions(false),
  given: candidates,
  relation: ({ counted, exponents }) => {
    const right = exponents();
    return counted().map((p, y) => equal(p, entry(right, y), `class ${y}`));
  },
  mutants: {
    'p(μ) as a factor inside the root': ({ counted, inside }) => {
      const right = inside();
      return counted().map((p, y) => equal(p, entry(right, y)));
    },
    'equal exponents': ({ counted, plain }) => {
      const right = plain();
      return counted().map((p, y) => equal(p, entry(right, y)));
    },
    'the arithmetic mean': ({ counted, arithmetic }) => {
      const right = arithmetic();
      return counted().map((p, y) => equal(p, entry(right, y)));
    },
  },
  notes:
    "The reader's question how (7.54) is written for a law that is not uniform: p(μ) becomes the exponent. The left-hand side of the check is (7.54) itself, over a list in which the sub-model of μ stands N_μ times, which is what an ensemble with the probability N_μ/N is. Rational p(μ) only. That the renormalised mean then is weight scaling with the inclusion probabilities is checked with the book's (7.66).",
});
