/** The leading bits of a reciprocal: sign, exponent and nine bits of the significand. */
const LEADING: v128 = i64x2.splat(0xfffff80000000000);
/** Half of the last of them, so that what is cut off is at most half a unit. */
const HALF: v128 = i64x2.splat(0x0000040000000000);
/** They, as offsets of doubles in a table. */
const NINE_BITS: v128 = i64x2.splat(511 << 3);
/** An integer below 2^52 in these bits' significand is 2^52 plus it. */
const SHIFTER: v128 = i64x2.splat(0x4330000000000000);
const SHIFT_AND_BIAS: f64 = 4503599627370496.0 + 1023.0;
/** Two offsets on their way from a vector to addresses: by memory it is shorter than lane by lane. */
const PLACES: usize = memory.data(16, 16);
const LN2: f64 = 0.6931471805599453;
/** ln(1 + r) on |r| <= 2^-10: the Taylor polynomial with r^5/5 put back into lower terms. */
const A1: f64 = 1.0 - 1.0 / 17592186044416.0;
const A2: f64 = -0.5;
const A3: f64 = 1.0 / 3.0 + 1.0 / 4194304.0;
const A4: f64 = -0.25;

/** ln(1 + r) for |r| <= 2^-10. */
// @ts-ignore: decorator
@inline
function ofOnePlus(r: v128): v128 {
  let p = f64x2.add(f64x2.mul(r, f64x2.splat(A4)), f64x2.splat(A3));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(A2));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(A1));
  return f64x2.mul(p, r);
}

/** Two entries of a table. */
// @ts-ignore: decorator
@inline
function entries(table: usize, places: v128): v128 {
  v128.store(PLACES, places);
  const first = v128.load64_zero(table + <usize>load<u32>(PLACES));
  return v128.load64_lane(table + <usize>load<u32>(PLACES, 8), first, 1);
}

/** Two numbers with nine bits and a half after the first that are next to a reciprocal. */
// @ts-ignore: decorator
@inline
function shortened(reciprocal: v128): v128 {
  return v128.or(v128.and(reciprocal, LEADING), HALF);
}

/** The places of their logarithms in a table by the last bits of the exponent and nine more. */
// @ts-ignore: decorator
@inline
function placesOf(c: v128, mask: v128): v128 {
  return v128.and(i64x2.shr_u(c, 40), mask);
}

/**
 * The sum of w ln d over four pairs of numbers, given each 1/d to within a few
 * units in the last place and the table of -ln of all numbers with nine bits
 * and a half after the first whose exponents end in the bits of `mask`. The
 * four are taken step by step together, so that a constant is loaded once.
 */
// @ts-ignore: decorator
@inline
export function weightedLogarithms(
  d0: v128,
  d1: v128,
  d2: v128,
  d3: v128,
  r0: v128,
  r1: v128,
  r2: v128,
  r3: v128,
  weights: usize,
  table: usize,
  mask: v128,
): v128 {
  const one = f64x2.splat(1);
  const c0 = shortened(r0);
  const c1 = shortened(r1);
  const c2 = shortened(r2);
  const c3 = shortened(r3);
  const s0 = f64x2.sub(f64x2.mul(d0, c0), one);
  const s1 = f64x2.sub(f64x2.mul(d1, c1), one);
  const s2 = f64x2.sub(f64x2.mul(d2, c2), one);
  const s3 = f64x2.sub(f64x2.mul(d3, c3), one);
  const e0 = entries(table, placesOf(c0, mask));
  const e1 = entries(table, placesOf(c1, mask));
  const e2 = entries(table, placesOf(c2, mask));
  const e3 = entries(table, placesOf(c3, mask));
  const a4 = f64x2.splat(A4);
  const a3 = f64x2.splat(A3);
  let p0 = f64x2.add(f64x2.mul(s0, a4), a3);
  let p1 = f64x2.add(f64x2.mul(s1, a4), a3);
  let p2 = f64x2.add(f64x2.mul(s2, a4), a3);
  let p3 = f64x2.add(f64x2.mul(s3, a4), a3);
  const a2 = f64x2.splat(A2);
  p0 = f64x2.add(f64x2.mul(p0, s0), a2);
  p1 = f64x2.add(f64x2.mul(p1, s1), a2);
  p2 = f64x2.add(f64x2.mul(p2, s2), a2);
  p3 = f64x2.add(f64x2.mul(p3, s3), a2);
  const a1 = f64x2.splat(A1);
  p0 = f64x2.add(f64x2.mul(p0, s0), a1);
  p1 = f64x2.add(f64x2.mul(p1, s1), a1);
  p2 = f64x2.add(f64x2.mul(p2, s2), a1);
  p3 = f64x2.add(f64x2.mul(p3, s3), a1);
  p0 = f64x2.add(f64x2.mul(p0, s0), e0);
  p1 = f64x2.add(f64x2.mul(p1, s1), e1);
  p2 = f64x2.add(f64x2.mul(p2, s2), e2);
  p3 = f64x2.add(f64x2.mul(p3, s3), e3);
  return f64x2.add(
    f64x2.add(
      f64x2.mul(p0, v128.load_splat<f64>(weights)),
      f64x2.mul(p1, v128.load_splat<f64>(weights, 8)),
    ),
    f64x2.add(
      f64x2.mul(p2, v128.load_splat<f64>(weights, 16)),
      f64x2.mul(p3, v128.load_splat<f64>(weights, 24)),
    ),
  );
}

/**
 * ln d of two numbers, given 1/d to within a few units in the last place and
 * the table of -ln of the 512 significands with nine bits and a half.
 */
// @ts-ignore: decorator
@inline
export function logarithm(d: v128, reciprocal: v128, table: usize): v128 {
  const c = v128.or(v128.and(reciprocal, LEADING), HALF);
  const r = f64x2.sub(f64x2.mul(d, c), f64x2.splat(1));
  const place = v128.and(i64x2.shr_u(c, 40), NINE_BITS);
  const exponent = f64x2.sub(v128.or(i64x2.shr_u(c, 52), SHIFTER), f64x2.splat(SHIFT_AND_BIAS));
  const known = f64x2.sub(entries(table, place), f64x2.mul(exponent, f64x2.splat(LN2)));
  return f64x2.add(known, ofOnePlus(r));
}
