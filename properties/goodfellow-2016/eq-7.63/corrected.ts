import { claim, equal, softmaxRegressions } from 'corrigenda';
import { quotients } from '../_denominator.ts';

export default claim({
  statement: String.raw`\sqrt[2^n]{\prod_{\boldsymbol d} \frac{\exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)}{\sum_{y'} \exp(\boldsymbol W_{y',:}^\top (\boldsymbol d \odot \boldsymbol v) + b_{y'})}} = \frac{\sqrt[2^n]{\prod_{\boldsymbol d} \exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)}}{\sqrt[2^n]{\prod_{\boldsymbol d} \sum_{y'} \exp(\boldsymbol W_{y',:}^\top (\boldsymbol d \odot \boldsymbol v) + b_{y'})}}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  standing: 'correction',
  domain: softmaxRegressions({ most: 3, gates: 'fair' }),
  given: quotients,
  costly: true,
  relation: (classes) =>
    classes.map(({ previous, over, under }, y) => equal(previous, over.over(under), `class ${y}`)),
  mutants: {
    'b_y for b_{y′}': (classes) =>
      classes.map(({ previous, over, underTranscribed }) =>
        equal(previous, over.over(underTranscribed)),
      ),
    'one term for the sum': (classes) =>
      classes.map(({ previous, over, single }) => equal(previous, over.over(single))),
  },
});
