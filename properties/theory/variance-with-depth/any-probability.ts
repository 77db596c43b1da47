import { choice, claim, countingMasks, equal, map, rational, record } from 'corrigenda';
import { relativeSquare } from '../_mean-network.ts';

type Size = readonly [width: number, depth: number];

const SIZES: readonly [Size, ...Size[]] = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [2, 2],
  [1, 3],
  [4, 1],
];

export default claim({
  statement: String.raw`\frac{E[\text{out}^2]}{E[\text{out}]^2} = \Big(1 + \frac{1 - p}{p n}\Big)^L`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: countingMasks(
    map(
      record({
        size: choice<Size>(...SIZES),
        keep: rational({ min: 0, max: 1, maxDenominator: 20, excluding: [0] }),
        input: rational({ min: -4, max: 4, maxDenominator: 6, excluding: [0] }),
      }),
      ({ size: [width, depth], keep, input }) => ({ width, depth, keep, input }),
      '1 to 4 units in each of 1 to 3 gated layers, up to 4 gates, one keep probability in (0, 1], inputs equal and not 0',
    ),
    ({ width, depth }) => 2 ** (width * depth),
  ),
  given: (A, kase) => ({
    ratio: relativeSquare(A, kase),
    n: kase.width,
    L: kase.depth,
    p: A.of(kase.keep),
  }),
  relation: ({ ratio, n, L, p }, A) => [
    equal(ratio, A.of(1).minus(p).over(p.times(n)).plus(1).power(L)),
  ],
  mutants: {
    '1/n as at ½': ({ ratio, n, L }, A) => [equal(ratio, A.of(1).over(n).plus(1).power(L))],
    'p(1 − p) for (1 − p)/p': ({ ratio, n, L, p }, A) => [
      equal(ratio, A.of(1).minus(p).times(p).over(n).plus(1).power(L)),
    ],
  },
  notes: 'The keep probability is any above 0, and so is the input, which drops out.',
});
