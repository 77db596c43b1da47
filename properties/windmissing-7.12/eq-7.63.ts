import { claim } from 'corrigenda';
import { quotientOfRoots } from './_steps.ts';

export default claim({
  ...quotientOfRoots,
  statement: String.raw`\sqrt[2^n]{\prod_{d} \frac{\exp (W_{y,:}^\top(d \odot v) + b_y)}{\sum_{y'}\exp (W_{y',:}^\top(d \odot v) + b_{y'})}} = \frac{\sqrt[2^n]{\prod_{d}\exp (W_{y,:}^\top(d \odot v) + b_y)}}{\sqrt[2^n] {\prod_{d} \sum_{y'}\exp (W_{y',:}^\top(d \odot v) + b_{y'})}}`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  costly: true,
  notes: 'Here the bias below has the index y′, unlike in the transcription of the book.',
});
