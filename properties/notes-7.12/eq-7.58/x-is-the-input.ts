import { claim } from 'corrigenda';
import { against, overTheSum } from '../../windmissing-7.12/_renormalised.ts';

export default claim({
  ...overTheSum,
  statement: String.raw`P_{\text{ensemble}}(y=y|\mathbf{v})=\frac{\tilde{P}_{\text{ensemble}}(y=y|\mathbf{v})}{\sum_{y'}\tilde{P}_{\text{ensemble}}(y=y|\mathbf{v})}`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'reading',
  relation: against((of) => of.geometric.map((p) => p.over(p.times(of.classes.length)))),
  mutants: {
    'one class more': against((of) =>
      of.geometric.map((p) => p.over(p.plus(p.times(of.classes.length)))),
    ),
    'the numerator': against((of) => of.geometric),
  },
  notes:
    'The sum runs over y′, but its terms have y = y, and are all the same: the quotient is 1 over the number of classes. The x below is read as the input v, which the notes call x up to (7.55); the parentheses that slipped into the index are a slip of typography. The left-hand side is p_ensemble of (7.55).',
});
