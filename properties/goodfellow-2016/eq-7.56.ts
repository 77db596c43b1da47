import { classProbabilities, claim, equal, logits, softmaxRegressions, toBase } from 'corrigenda';

export default claim({
  statement: String.raw`P(\mathrm{y} = y \mid \boldsymbol v) = \mathrm{softmax}(\boldsymbol W^\top \boldsymbol v + \boldsymbol b)_y: \quad \sum_y P = 1, \quad \frac{P(y)}{P(y')} = e^{z_y - z_{y'}}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 6 }),
  given: (A, { model, input }) => ({
    P: classProbabilities(A, model, input),
    z: logits(A, model, input),
    base: model.base,
  }),
  relation: ({ P, z, base }, A) => [
    equal(A.sum(P), A.of(1), 'the total'),
    ...P.slice(1).map((p, i) =>
      equal(
        p.over(P[0] ?? p),
        toBase(A, base, (z[i + 1] ?? p).minus(z[0] ?? p)),
        `the odds of class ${i + 1} against class 0`,
      ),
    ),
  ],
  mutants: {
    'the odds upside down': ({ P, z, base }, A) =>
      P.slice(1).map((p, i) =>
        equal((P[0] ?? p).over(p), toBase(A, base, (z[i + 1] ?? p).minus(z[0] ?? p))),
      ),
    'the first class left out of the total': ({ P }, A) => [equal(A.sum(P.slice(1)), A.of(1))],
    'odds equal to the logit': ({ P, z, base }, A) =>
      P.slice(1).map((p, i) => equal(p.over(P[0] ?? p), toBase(A, base, z[i + 1] ?? p))),
  },
});
