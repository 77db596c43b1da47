import { atMost, claim, countingMasks, ensemble, list, map, Rational } from 'corrigenda';
import { integer, probability, record } from 'corrigenda';
import { lawOf } from '../_laws.ts';

const half = Rational.of('1/2');
/** An output below ½, one above that is no farther from ½, and its share, which is not larger. */
const pair = record({
  below: probability({ excluding: [0] }),
  above: probability({ excluding: [0] }),
  share: integer(1, 12),
  more: integer(0, 6),
});
const low = record({ output: probability({ excluding: [0] }), share: integer(1, 12) });

export default claim({
  statement: String.raw`\frac{G}{G + G'} \le E \quad \text{if every } O_j > \tfrac12 \text{ has an } O_i \le 1 - O_j \text{ of its own with } P_i \ge P_j`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: countingMasks(
    map(
      record({ pairs: list(pair, { min: 1, max: 3 }), rest: list(low, { min: 0, max: 2 }) }),
      ({ pairs, rest }) =>
        lawOf([
          ...pairs.flatMap(({ below, above, share, more }) => {
            const down = half.times(below);
            // From ½ up to the mirror image of `down`, 1 excluded since `down` is above 0.
            const up = half.plus(half.minus(down).times(above));
            return [
              { output: down, share: share + more },
              { output: up, share },
            ];
          }),
          ...rest.map(({ output, share }) => ({ output: half.times(output), share })),
        ]),
      '2 to 8 outputs, those above ½ paired with ones as far below and as probable',
    ),
    ({ outputs }) => outputs.length,
  ),
  given: (A, law) => ensemble(A, law.outputs, law.weights),
  relation: ({ E, NWGM }) => [atMost(NWGM, E)],
  mutants: {
    'the sides exchanged': ({ E, NWGM }) => [atMost(E, NWGM)],
    'G for E': ({ G, NWGM }) => [atMost(NWGM, G)],
    'a thousandth less on the right': ({ E, NWGM }) => [atMost(NWGM, E.times('999/1000'))],
  },
  notes:
    'A condition weaker than 0 < O ≤ ½ that is enough: the two outputs of a pair, as far as they are equally probable, can be replaced by their mean, which is at most ½; this leaves E as it is and does not lower the NWGM.',
});
