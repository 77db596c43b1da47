import { list, rational, record } from 'corrigenda';
import type { Arithmetic, Rational, Value } from 'corrigenda';

/** 1 to 6 numbers above 0; without that a logarithm has no value. */
export const positiveNumbers = record({
  x: list(rational({ min: 0, max: 20, maxDenominator: 20, excluding: [0] }), { min: 1, max: 6 }),
});

export function rootsOf(A: Arithmetic, { x }: { readonly x: readonly Rational[] }) {
  const values = x.map((one) => A.of(one));
  const k = values.length;
  const product = A.product(values);
  return {
    k,
    values,
    /** The k-th root of a number. */
    root: (of: Value) => of.power(`1/${k}`),
    product,
    /** Each factor to the power 1/k. */
    powers: A.powers(values.map((one) => [one, `1/${k}`] as const)),
    meanLog: () => A.sum(values.map((one) => one.ln())).over(k),
  };
}
