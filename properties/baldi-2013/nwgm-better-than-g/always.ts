import { atMost, choice, claim, countingMasks, map, Rational, union } from 'corrigenda';
import { errors } from '../_errors.ts';
import { attackedLaws } from '../_laws.ts';

/** With ½, outputs for which G and G′ are rational: m²/(2l²) where k² + m² = 2l². */
const besideHalf = countingMasks(
  map(choice('49/50', '1/50', '289/338', '529/578'), (output) => {
    const half = Rational.of('1/2');
    return { outputs: [half, Rational.of(output)], weights: [half, half] };
  }),
  () => 2,
);

export default claim({
  statement: String.raw`|E - NWGM| \le |E - G| \quad \text{for any } 0 < O_i < 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: union([attackedLaws({ excluding: [0, 1] }), besideHalf]),
  given: errors,
  relation: ({ ofNWGM, ofG }) => [atMost(ofNWGM, ofG)],
  mutants: {
    'half of the right-hand side': ({ ofNWGM, ofG }) => [atMost(ofNWGM, ofG.over(2))],
    'the sides exchanged': ({ ofNWGM, ofG }) => [atMost(ofG, ofNWGM)],
  },
  notes:
    'The sentence after (22) without its two conditions. It claims this to a second order of approximation only.',
});
