import { claim } from 'corrigenda';
import { proportional } from './_steps.ts';

export default claim({
  ...proportional,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y=y \mid v) \propto \sqrt[2^n]{\prod_{d \in \{0,1\}^n} \exp (W_{y,:}^\top(d \odot v) + b_y)}`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  costly: true,
  notes:
    '∝ leaves out a factor that is the same for every y: the odds of the classes are compared. That the denominator of (7.63) does not depend on y, as the note before it says, is part of this.',
});
