import { claim, equal } from 'corrigenda';
import { root } from '../../windmissing-7.12/_derivation.ts';
import { rootOfAllMasks } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...rootOfAllMasks,
  statement: String.raw`\tilde{P}_{\mathrm{ensemble}}(y = y \mid \mathbf{v}) = \sqrt[2^n]{\prod_{\mathbf{d} \in \{0, 1^n\}} P(y = y \mid \mathbf{v}; \mathbf{d})}`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'reading',
  relation: (of, A) =>
    of.classes.map((y) => {
      const ends = of.members(y).filter((_, d) => new Set(of.masks[d]).size === 1);
      return equal(of.geometric(y), root(A, ends, of.masks.length), `class ${y}`);
    }),
  mutants: {
    'the vector of ones only': (of, A) =>
      of.classes.map((y) =>
        equal(of.geometric(y), root(A, of.members(y).slice(-1), of.masks.length)),
      ),
    'without the root': (of, A) =>
      of.classes.map((y) => equal(of.geometric(y), A.product(of.members(y)))),
  },
  notes: 'Printed with d ∈ 0,1^n. Read literally, as the two vectors 0 and 1^n.',
});
