import { claim, equal, integer, list, map, Rational, record } from 'corrigenda';
import { entry } from '../../windmissing-7.12/_derivation.ts';
import { regressions } from '../../windmissing-7.12/_regressions.ts';
import { ensembles } from '../../windmissing-7.12/_renormalised.ts';

export default claim({
  statement: String.raw`P_{\text{ensemble}}(y=y|\mathbf{v})=\frac{\tilde{P}_{\text{ensemble}}(y=y|\mathbf{v})}{\sum_{y'}\tilde{P}_{\text{ensemble}}(y=y|\mathbf{x})} \text{ for any other } \mathbf x`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'reading',
  domain: map(
    record({ kase: regressions(), x: list(integer(-3, 3), { min: 4, max: 4 }) }),
    ({ kase, x }) => ({
      kase,
      other: { ...kase, input: kase.input.map((_, i) => Rational.of(entry(x, i))) },
    }),
  ),
  given: (A, { kase, other }) => ({ at: ensembles(A, kase), elsewhere: ensembles(A, other) }),
  costly: true,
  relation: ({ at, elsewhere }) =>
    at.ensemble.map((p, y) =>
      equal(
        p,
        entry(at.geometric, y).over(entry(elsewhere.geometric, y).times(at.classes.length)),
        `class ${y}`,
      ),
    ),
  mutants: {
    'one class more': ({ at, elsewhere }) =>
      at.ensemble.map((p, y) =>
        equal(
          p,
          entry(at.geometric, y).over(entry(elsewhere.geometric, y).times(at.classes.length + 1)),
        ),
      ),
    'half of the numerator': ({ at }) =>
      at.ensemble.map((p, y) => equal(p, entry(at.geometric, y).over(2))),
  },
  notes: 'Read literally, with an x below that is not the v above.',
});
