import { claim, equal, finite, independent, integer, map, members } from 'corrigenda';

export default claim({
  statement: String.raw`\underbrace{2 \times 2 \times \dots \times 2}_{n} = 2^n = \text{the number of masks of } n \text{ units}`,
  source: 'notes-7.12',
  kind: 'identity',
  domain: finite(map(integer(0, 12), (n) => n, 'n from 0 to 12')),
  given: (A, n) => ({
    product: A.product(Array.from({ length: n }, () => 2)),
    power: A.of(2).power(n),
    square: A.of(n).power(2),
    twice: A.of(2 * n),
    masks: A.of(
      new Set(
        members(independent(Array.from({ length: n }, () => '1/2'))).map(({ mask }) =>
          mask.join(''),
        ),
      ).size,
    ),
  }),
  relation: ({ product, power, masks }) => [
    equal(product, power, 'n factors of 2'),
    equal(masks, power, 'different masks'),
  ],
  mutants: {
    '2n': ({ masks, twice }) => [equal(masks, twice)],
    'n²': ({ masks, square }) => [equal(masks, square.plus(1))],
    'one less, without the empty network': ({ masks, power }) => [equal(masks, power.minus(1))],
  },
  notes:
    'The masks are counted. As functions some of the sub-networks may be the same, for instance where a weight is 0.',
});
