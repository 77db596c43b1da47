import { atMost, claim, equal } from 'corrigenda';
import { bagged, bags } from '../_bagging.ts';

export default claim({
  statement: String.raw`\frac1k \sum_{i=1}^k p^{(i)}(y \mid x) \ge 0, \quad \sum_y \frac1k \sum_{i=1}^k p^{(i)}(y \mid x) = 1`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: bags(),
  given: bagged,
  relation: ({ mean }, A) => [
    equal(A.sum(mean), A.of(1), 'the total'),
    ...mean.map((p, y) => atMost(A.of(0), p, `class ${y}`)),
  ],
  mutants: {
    'the sum without 1/k, which is 1 for one model': ({ rows }, A) => [
      equal(A.sum(rows.flat()), A.of(1)),
    ],
    'the last model left out of the sum': ({ rows }, A) => [
      equal(A.sum(rows.slice(0, -1).flat()).over(rows.length), A.of(1)),
    ],
    '1/k for the number of classes': ({ rows, mean }, A) => [
      equal(A.sum(rows.flat()).over(mean.length), A.of(1)),
    ],
  },
  notes:
    'The equation is in the part of the section that the text at hand leaves out; it is read as in the translation, which has it under the same number. The source calls the mean a prediction of the ensemble; that it is a distribution, as (7.53) and (7.55) need, is what there is to check.',
});
