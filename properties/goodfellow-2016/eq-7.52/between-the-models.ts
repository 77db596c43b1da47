import { atMost, claim } from 'corrigenda';
import { bagged, bags } from '../_bagging.ts';

export default claim({
  statement: String.raw`\min_i p^{(i)}(y \mid x) \le \frac1k \sum_{i=1}^k p^{(i)}(y \mid x) \le \max_i p^{(i)}(y \mid x)`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'beyond',
  domain: bags(),
  given: bagged,
  relation: ({ mean, smallest, largest }) =>
    mean.flatMap((p, y) => [
      atMost(smallest[y] ?? p, p, `class ${y}`),
      atMost(p, largest[y] ?? p, `class ${y}`),
    ]),
  mutants: {
    'the ends exchanged, which agree for one model': ({ mean, smallest, largest }) =>
      mean.map((p, y) => atMost(largest[y] ?? p, smallest[y] ?? p)),
    'the mean of two models at most': ({ rows, mean, largest }) =>
      mean.map((p, y) => atMost(p.times(rows.length).over(2), largest[y] ?? p)),
  },
  notes:
    'The mean never leaves the range of its models, and is at an end of it where they all agree.',
});
