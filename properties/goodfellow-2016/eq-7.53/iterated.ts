import { claim, classProbabilities, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';
import type { Arithmetic, Mask, Rational, SoftmaxCase, Value } from 'corrigenda';

/** The mean over the gates one after the other, the first of them outermost. */
function iterated(A: Arithmetic, kase: SoftmaxCase, fixed: Mask): readonly Value[] {
  const p = kase.law.inclusion[fixed.length];
  if (p === undefined) return classProbabilities(A, kase.model, kase.input, fixed);
  return mixed(p, iterated(A, kase, [...fixed, 0]), iterated(A, kase, [...fixed, 1]));
}

function mixed(p: Rational, off: readonly Value[], on: readonly Value[]): readonly Value[] {
  return off.map((x, y) => x.times(p.negated().plus(1)).plus((on[y] ?? x).times(p)));
}

export default claim({
  statement: String.raw`\sum_{\mu} p(\mu)\, p(y \mid x, \mu) = E_{\mu_1} \cdots E_{\mu_d}\, p(y \mid x, \mu) \text{ for independent units}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: softmaxRegressions({ most: 3 }),
  given: (A, kase) => ({
    mean: softmaxEnsemble(A, kase.model, kase.law, kase.input).arithmetic,
    turned: iterated(A, kase, []),
    full: classProbabilities(A, kase.model, kase.input),
  }),
  costly: true,
  relation: ({ mean, turned }) => mean.map((p, y) => equal(p, turned[y] ?? p, `class ${y}`)),
  mutants: {
    'the model with all units': ({ mean, full }) =>
      mean.map((p, y) => equal(p, full[y] ?? p.plus(1))),
    'the classes turned by one': ({ mean, turned }) =>
      mean.map((p, y) => equal(p, turned[(y + 1) % mean.length] ?? p)),
  },
});
