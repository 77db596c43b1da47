import { claim, equal, softmaxRegressions } from 'corrigenda';
import { quotients } from '../_denominator.ts';

export default claim({
  statement: String.raw`\sqrt[2^n]{\prod_{\boldsymbol d} \frac{\exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)}{\sum_{y'} \exp(\boldsymbol W_{y',:}^\top (\boldsymbol d \odot \boldsymbol v) + b_{y'})}} = \frac{\sqrt[2^n]{\prod_{\boldsymbol d} \exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)}}{\sqrt[2^n]{\prod_{\boldsymbol d} \sum_{y'} \exp(\boldsymbol W_{y',:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)}}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 3, gates: 'fair' }),
  given: quotients,
  costly: true,
  relation: (classes) =>
    classes.map(({ previous, over, underTranscribed }, y) =>
      equal(previous, over.over(underTranscribed), `class ${y}`),
    ),
  mutants: {
    'no denominator': (classes) => classes.map(({ previous, over }) => equal(previous, over)),
    'one term for the sum': (classes) =>
      classes.map(({ previous, over, single }) => equal(previous, over.over(single))),
  },
  notes:
    "As transcribed the denominator's bias has the index y, not y′ as in (7.62): the page's text shows the prime on W and on the summation index only. With b_y the two agree only where the biases are equal.",
});
