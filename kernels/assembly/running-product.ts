const SIGNIFICAND: v128 = i64x2.splat(0x000fffffffffffff);
const ONE: v128 = i64x2.splat(0x3ff0000000000000);

/** Takes the exponents out of a running product: their biased sum goes to `exponents`. */
// @ts-ignore: decorator
@inline
export function exponentsOf(product: v128): v128 {
  return i64x2.shr_u(product, 52);
}

/** The significands in [1, 2) of a running product. */
// @ts-ignore: decorator
@inline
export function significandsOf(product: v128): v128 {
  return v128.or(v128.and(product, SIGNIFICAND), ONE);
}
