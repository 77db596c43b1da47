import { choice, claim, countingMasks, equal, finite, map, Rational } from 'corrigenda';
import { relativeSquare } from '../_mean-network.ts';

type Size = readonly [width: number, depth: number];

const SIZES: readonly [Size, ...Size[]] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
  [1, 5],
  [5, 1],
  [1, 6],
  [6, 1],
  [2, 4],
  [4, 2],
  [3, 3],
  [8, 1],
];

export default claim({
  statement: String.raw`\frac{E[\text{out}^2]}{E[\text{out}]^2} = \Big(1 + \frac1n\Big)^L, \quad p = \tfrac12, \text{ for } L \text{ gated layers of } n \text{ units, each the mean of the layer below}`,
  source: 'theory',
  kind: 'identity',
  domain: countingMasks(
    finite(
      map(
        choice<Size>(...SIZES),
        ([width, depth]) => ({
          width,
          depth,
          keep: Rational.of('1/2'),
          input: Rational.one,
        }),
        '1 to 8 units in each of 1 to 6 gated layers, up to 9 gates, all inputs 1',
      ),
    ),
    ({ width, depth }) => 2 ** (width * depth),
  ),
  given: (A, kase) => ({ ratio: relativeSquare(A, kase), n: kase.width, L: kase.depth }),
  relation: ({ ratio, n, L }, A) => [equal(ratio, A.of(1).plus(A.of(1).over(n)).power(L))],
  mutants: {
    '1 + L/n, the same for one layer': ({ ratio, n, L }, A) => [
      equal(ratio, A.of(L).over(n).plus(1)),
    ],
    'one layer less': ({ ratio, n, L }, A) => [
      equal(
        ratio,
        A.of(1)
          .plus(A.of(1).over(n))
          .power(L - 1),
      ),
    ],
    'n for L and L for n, the same where they are equal': ({ ratio, n, L }, A) => [
      equal(ratio, A.of(1).plus(A.of(1).over(L)).power(n)),
    ],
  },
  notes:
    'The inputs are a gated layer as the hidden ones are; the output is not gated. All sizes of up to 9 gates that are listed, each with all of its masks.',
});
