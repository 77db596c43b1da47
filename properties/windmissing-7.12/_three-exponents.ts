import { described, integer, list, rational, Rational, record } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';

/** Three exponents and the index of a root. */
export const threeExponents = described(
  record({
    exponents: list(rational({ min: -9, max: 9, maxDenominator: 12 }), { min: 3, max: 3 }),
    n: integer(1, 8),
  }),
  'three exponents in [−9, 9], n from 1 to 8',
);

export function exponentials(
  A: Arithmetic,
  { exponents, n }: { readonly exponents: readonly Rational[]; readonly n: number },
) {
  const powers = exponents.map((x) => A.of(x).exp());
  return {
    n,
    sum: A.of(Rational.sum(exponents)),
    powers,
    root: (x: Value): Value => x.power(`1/${n}`),
  };
}
