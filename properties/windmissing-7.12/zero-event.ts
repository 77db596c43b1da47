import { claim, equal, map, Rational } from 'corrigenda';
import { memberDistributions } from '../goodfellow-2016/_distributions.ts';
import { means } from './_definitions.ts';
import { entry } from './_derivation.ts';

export default claim({
  statement: String.raw`p(y \mid x, \mu) = 0 \text{ for some } \mu \implies \tilde p(y \mid x) = 0`,
  source: 'windmissing-7.12',
  kind: 'identity',
  domain: map(
    memberDistributions(true),
    ({ members, weights }) => ({
      // The first sub-model gives its first class to the second one.
      members: members.map((row, d) =>
        d === 0 ? [Rational.zero, entry(row, 0).plus(entry(row, 1)), ...row.slice(2)] : row,
      ),
      weights,
    }),
    '1 to 4 distributions over 2 to 5 classes, one of which gives the first class the probability 0; any positive weights',
  ),
  given: means,
  relation: ({ weighted }, A) => [equal(entry(weighted.geometric, 0), A.of(0))],
  mutants: {
    'the arithmetic mean': ({ weighted }, A) => [equal(entry(weighted.arithmetic, 0), A.of(0))],
    'every class': ({ weighted }, A) => weighted.geometric.map((p) => equal(p, A.of(0))),
  },
  notes:
    "The note on the requirement that no sub-model gives an event the probability 0: the mean in it is the geometric one. 'Some μ' is one of positive probability.",
});
