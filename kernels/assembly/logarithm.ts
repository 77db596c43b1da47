/** The leading bits of a reciprocal: sign, exponent and nine bits of the significand. */
const LEADING: v128 = i64x2.splat(0xfffff80000000000);
/** Half of the last of them, so that what is cut off is at most half a unit. */
const HALF: v128 = i64x2.splat(0x0000040000000000);
const NINE_BITS: v128 = i64x2.splat(511);
/** An integer below 2^52 in these bits' significand is 2^52 plus it. */
const SHIFTER: v128 = i64x2.splat(0x4330000000000000);
const SHIFT_AND_BIAS: f64 = 4503599627370496.0 + 1023.0;
const LN2: f64 = 0.6931471805599453;
/** ln(1 + r) on |r| <= 2^-10: the Taylor polynomial with r^5/5 put back into lower terms. */
const A1: f64 = 1.0 - 1.0 / 17592186044416.0;
const A2: f64 = -0.5;
const A3: f64 = 1.0 / 3.0 + 1.0 / 4194304.0;
const A4: f64 = -0.25;

/**
 * ln d of two numbers, given 1/d to within a few units in the last place and
 * the table of -ln of the 512 significands with nine bits and a half.
 */
// @ts-ignore: decorator
@inline
export function logarithm(d: v128, reciprocal: v128, table: usize): v128 {
  const c = v128.or(v128.and(reciprocal, LEADING), HALF);
  const r = f64x2.sub(f64x2.mul(d, c), f64x2.splat(1));
  const place = v128.and(i64x2.shr_u(c, 43), NINE_BITS);
  let entry = v128.load64_zero(table + ((<usize>i32x4.extract_lane(place, 0)) << 3));
  entry = v128.load64_lane(table + ((<usize>i32x4.extract_lane(place, 2)) << 3), entry, 1);
  const exponent = f64x2.sub(v128.or(i64x2.shr_u(c, 52), SHIFTER), f64x2.splat(SHIFT_AND_BIAS));
  const known = f64x2.sub(entry, f64x2.mul(exponent, f64x2.splat(LN2)));
  let p = f64x2.add(f64x2.mul(r, f64x2.splat(A4)), f64x2.splat(A3));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(A2));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(A1));
  return f64x2.add(known, f64x2.mul(p, r));
}
