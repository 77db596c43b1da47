import { below, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { bounds } from '../_bounds.ts';

export default claim({
  statement: String.raw`\Big|E - \frac{G}{G+G'}\Big| < \max(E, 1-E), \quad 0 < O_i < 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: attackedLaws({ excluding: [0, 1] }),
  given: (A, law) => {
    const { error, E } = bounds(A, law);
    return { error, E, F: A.of(1).minus(E) };
  },
  relation: ({ error, E, F }) => [below(error, E.max(F))],
  mutants: {
    'the smaller of the two': ({ error, E, F }) => [below(error, E.min(F))],
    'a quarter': ({ error }, A) => [below(error, A.of('1/4'))],
    'a hundredth less on the right': ({ error, E, F }) => [below(error, E.max(F).times('99/100'))],
    'half of the right-hand side': ({ error, E, F }) => [below(error, E.max(F).over(2))],
  },
  notes:
    'Best possible as a function of E alone: one output close enough to 0 or 1 takes the NWGM there, whatever its probability, and the error to E or 1 − E. The mutant with a hundredth less shows it.',
});
