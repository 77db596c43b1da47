import { claim, equal } from 'corrigenda';
import { entry } from '../../windmissing-7.12/_derivation.ts';
import { halvedClassifier } from '../../windmissing-7.12/_renormalised.ts';

export default claim({
  ...halvedClassifier,
  statement: String.raw`E_d[\text{softmax}(W^\top (d \odot v) + b)_y] = \text{softmax}(\tfrac12 W^\top v + b)_y`,
  source: 'notes-7.12',
  kind: 'identity',
  standing: 'reading',
  costly: true,
  relation: (of) => {
    const scaled = of.scaled('1/2');
    return of.arithmetic.map((p, y) => equal(p, entry(scaled, y), `class ${y}`));
  },
  mutants: {
    'the biases halved as well': (of) => {
      const scaled = of.biasScaled('1/2');
      return of.arithmetic.map((p, y) => equal(p, entry(scaled, y)));
    },
    'a third for a half': (of) => {
      const scaled = of.scaled('1/3');
      return of.arithmetic.map((p, y) => equal(p, entry(scaled, y)));
    },
  },
  notes:
    'The same sentence read of the softmax classifier that follows it, which has no hidden units at all: its expected output, the arithmetic mean of the class probabilities, is not that of the halved weights. What is accurate there is the renormalised geometric mean.',
});
