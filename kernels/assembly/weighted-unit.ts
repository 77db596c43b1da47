import { logarithm, weightedLogarithms } from './logarithm';

/** Vectors of columns whose terms are added up before they go to the sum of the row tile. */
const CHUNK: i32 = 32;
/** Row tiles whose sums are added up before they go to the sum of the block. */
const GROUP: i32 = 8;

const ONE: v128 = f64x2.splat(1);

/**
 * Four rows, all columns: the sums of w q R, of w q R^2 and of w q ln D go to
 * `sums`. Rows of one weight have the logarithm of the product of their four D.
 */
// @ts-ignore: decorator
@inline
function tile(
  plain: bool,
  squares: bool,
  uniform: bool,
  columns: i32,
  a: usize,
  c: usize,
  w: usize,
  x: usize,
  q: usize,
  sums: usize,
  table: usize,
  wideTable: usize,
  places: v128,
): void {
  const zero = f64x2.splat(0);
  const a0 = v128.load_splat<f64>(a);
  const a1 = v128.load_splat<f64>(a, 8);
  const a2 = v128.load_splat<f64>(a, 16);
  const a3 = v128.load_splat<f64>(a, 24);
  let tileSum = zero;
  let tileSquare = zero;
  let tileLog = zero;
  const end = x + (<usize>columns << 3);
  while (x < end) {
    let sum = zero;
    let square = zero;
    let log = zero;
    const stop = min(x + (<usize>CHUNK << 4), end);
    for (; x < stop; x += 16, q += 16) {
      const b = v128.load(x);
      const d0 = f64x2.add(f64x2.mul(a0, b), plain ? ONE : v128.load_splat<f64>(c));
      const d1 = f64x2.add(f64x2.mul(a1, b), plain ? ONE : v128.load_splat<f64>(c, 8));
      const d2 = f64x2.add(f64x2.mul(a2, b), plain ? ONE : v128.load_splat<f64>(c, 16));
      const d3 = f64x2.add(f64x2.mul(a3, b), plain ? ONE : v128.load_splat<f64>(c, 24));
      const d01 = f64x2.mul(d0, d1);
      const d23 = f64x2.mul(d2, d3);
      const all = f64x2.mul(d01, d23);
      const inverse = f64x2.div(ONE, all);
      const r01 = f64x2.mul(inverse, d23);
      const r23 = f64x2.mul(inverse, d01);
      const weights = v128.load(q);
      let s: v128;
      let t = zero;
      let l: v128;
      if (uniform && plain && !squares) {
        s = f64x2.add(f64x2.mul(r01, f64x2.add(d0, d1)), f64x2.mul(r23, f64x2.add(d2, d3)));
        l = logarithm(all, inverse, table);
      } else {
        const r0 = f64x2.mul(r01, d1);
        const r1 = f64x2.mul(r01, d0);
        const r2 = f64x2.mul(r23, d3);
        const r3 = f64x2.mul(r23, d2);
        const o0 = plain ? r0 : f64x2.mul(r0, v128.load_splat<f64>(c));
        const o1 = plain ? r1 : f64x2.mul(r1, v128.load_splat<f64>(c, 8));
        const o2 = plain ? r2 : f64x2.mul(r2, v128.load_splat<f64>(c, 16));
        const o3 = plain ? r3 : f64x2.mul(r3, v128.load_splat<f64>(c, 24));
        if (uniform) {
          s = f64x2.add(f64x2.add(o0, o1), f64x2.add(o2, o3));
          if (squares)
            t = f64x2.add(
              f64x2.add(f64x2.mul(o0, o0), f64x2.mul(o1, o1)),
              f64x2.add(f64x2.mul(o2, o2), f64x2.mul(o3, o3)),
            );
          l = logarithm(all, inverse, table);
        } else {
          const w0 = v128.load_splat<f64>(w);
          const w1 = v128.load_splat<f64>(w, 8);
          const w2 = v128.load_splat<f64>(w, 16);
          const w3 = v128.load_splat<f64>(w, 24);
          const v0 = f64x2.mul(o0, w0);
          const v1 = f64x2.mul(o1, w1);
          const v2 = f64x2.mul(o2, w2);
          const v3 = f64x2.mul(o3, w3);
          s = f64x2.add(f64x2.add(v0, v1), f64x2.add(v2, v3));
          if (squares)
            t = f64x2.add(
              f64x2.add(f64x2.mul(o0, v0), f64x2.mul(o1, v1)),
              f64x2.add(f64x2.mul(o2, v2), f64x2.mul(o3, v3)),
            );
          l = weightedLogarithms(d0, d1, d2, d3, r0, r1, r2, r3, w, wideTable, places);
        }
      }
      sum = f64x2.add(sum, f64x2.mul(s, weights));
      if (squares) square = f64x2.add(square, f64x2.mul(t, weights));
      log = f64x2.add(log, f64x2.mul(l, weights));
    }
    tileSum = f64x2.add(tileSum, sum);
    if (squares) tileSquare = f64x2.add(tileSquare, square);
    tileLog = f64x2.add(tileLog, log);
  }
  if (uniform) {
    const weight = v128.load_splat<f64>(w);
    tileSum = f64x2.mul(tileSum, weight);
    tileSquare = f64x2.mul(tileSquare, weight);
    tileLog = f64x2.mul(tileLog, weight);
  }
  v128.store(sums, f64x2.add(v128.load(sums), tileSum));
  if (squares) v128.store(sums, f64x2.add(v128.load(sums, 16), tileSquare), 16);
  v128.store(sums, f64x2.add(v128.load(sums, 32), tileLog), 32);
}

/** Adds three vectors to three others, and makes them 0. */
function flush(from: usize, to: usize): void {
  for (let at: usize = 0; at < 48; at += 16) {
    v128.store(to + at, f64x2.add(v128.load(to + at), v128.load(from + at)));
    v128.store(from + at, f64x2.splat(0));
  }
}

/**
 * Two classes, masks of weight w_i q_j, D = c_i + a_i x_j, R = c_i / D:
 *
 * sums[0], [1]: lanes of the sum of w q R; [2], [3]: of w q R^2, with `squares`;
 * [4], [5]: of w q ln D.
 *
 * With `plain` every c is 1. `scratch` has room for three vectors, all 0.
 * `table` has -ln of 512 significands; `wideTable` of numbers whose exponents
 * end in the bits of `mask` above the ninth.
 */
export function unitWeighted(
  plain: bool,
  squares: bool,
  rows: i32,
  columns: i32,
  a: usize,
  c: usize,
  w: usize,
  x: usize,
  q: usize,
  sums: usize,
  scratch: usize,
  table: usize,
  wideTable: usize,
  mask: i32,
): void {
  const places = i64x2.splat((<i64>mask) << 3);
  let inGroup = 0;
  for (let i = 0; i < rows; i += 4) {
    const w0 = load<f64>(w);
    const uniform = w0 == load<f64>(w, 8) && w0 == load<f64>(w, 16) && w0 == load<f64>(w, 24);
    if (!plain) {
      if (uniform) tile(false, true, true, columns, a, c, w, x, q, scratch, table, wideTable, places);
      else tile(false, true, false, columns, a, c, w, x, q, scratch, table, wideTable, places);
    } else if (squares) {
      if (uniform) tile(true, true, true, columns, a, c, w, x, q, scratch, table, wideTable, places);
      else tile(true, true, false, columns, a, c, w, x, q, scratch, table, wideTable, places);
    } else if (uniform)
      tile(true, false, true, columns, a, c, w, x, q, scratch, table, wideTable, places);
    else tile(true, false, false, columns, a, c, w, x, q, scratch, table, wideTable, places);
    if (++inGroup == GROUP) {
      flush(scratch, sums);
      inGroup = 0;
    }
    a += 32;
    c += 32;
    w += 32;
  }
  flush(scratch, sums);
}
