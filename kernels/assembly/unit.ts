import { logarithm } from './logarithm';
import { exponentsOf, significandsOf } from './running-product';

/** Pairs of columns whose terms are added up before they go to the sum of the row tile. */
const CHUNK: i32 = 16;
/** Row tiles whose sums are added up before they go to the sum of the block. */
const GROUP: i32 = 8;

const ONE: v128 = f64x2.splat(1);

/**
 * Two classes, all masks of equal weight. For D = c_i + a_i x_j over all rows i
 * (four by four) and columns j (four by four), with R = c_i / D:
 *
 * sums[0], [1]: lanes of the sum of R; sums[2], [3]: of R^2;
 * product: the running product of all D as significands and biased exponents.
 *
 * With `plain` every c is 1.
 */
// @ts-ignore: decorator
@inline
function unitBlock(
  plain: bool,
  squares: bool,
  rows: i32,
  columns: i32,
  a: usize,
  c: usize,
  x: usize,
  sums: usize,
  product: usize,
): void {
  let significands = v128.load(product);
  let exponents = v128.load(product, 16);
  let blockSum = f64x2.splat(0);
  let blockSquare = f64x2.splat(0);
  let groupSum = f64x2.splat(0);
  let groupSquare = f64x2.splat(0);
  let inGroup = 0;
  const end = x + (<usize>columns << 3);
  for (let i = 0; i < rows; i += 4) {
    const a0 = v128.load_splat<f64>(a);
    const a1 = v128.load_splat<f64>(a, 8);
    const a2 = v128.load_splat<f64>(a, 16);
    const a3 = v128.load_splat<f64>(a, 24);
    let c0 = ONE;
    let c1 = ONE;
    let c2 = ONE;
    let c3 = ONE;
    if (!plain) {
      c0 = v128.load_splat<f64>(c);
      c1 = v128.load_splat<f64>(c, 8);
      c2 = v128.load_splat<f64>(c, 16);
      c3 = v128.load_splat<f64>(c, 24);
    }
    let tileSum = f64x2.splat(0);
    let tileSquare = f64x2.splat(0);
    let p = x;
    while (p < end) {
      let sum = f64x2.splat(0);
      let square = f64x2.splat(0);
      const stop = min(p + (<usize>CHUNK << 5), end);
      while (p < stop) {
        let both = ONE;
        for (let h = 0; h < 2; h++) {
          const b = v128.load(p + (<usize>h << 4));
          const d0 = f64x2.add(f64x2.mul(a0, b), c0);
          const d1 = f64x2.add(f64x2.mul(a1, b), c1);
          const d2 = f64x2.add(f64x2.mul(a2, b), c2);
          const d3 = f64x2.add(f64x2.mul(a3, b), c3);
          const d01 = f64x2.mul(d0, d1);
          const d23 = f64x2.mul(d2, d3);
          const all = f64x2.mul(d01, d23);
          both = h == 0 ? all : f64x2.mul(both, all);
          const inverse = f64x2.div(ONE, all);
          const r01 = f64x2.mul(inverse, d23);
          const r23 = f64x2.mul(inverse, d01);
          if (plain && !squares) {
            // 1/d0 + 1/d1 = (d0 + d1)/(d0 d1)
            sum = f64x2.add(
              sum,
              f64x2.add(
                f64x2.mul(r01, f64x2.add(d0, d1)),
                f64x2.mul(r23, f64x2.add(d2, d3)),
              ),
            );
          } else {
            let r0 = f64x2.mul(r01, d1);
            let r1 = f64x2.mul(r01, d0);
            let r2 = f64x2.mul(r23, d3);
            let r3 = f64x2.mul(r23, d2);
            if (!plain) {
              r0 = f64x2.mul(r0, c0);
              r1 = f64x2.mul(r1, c1);
              r2 = f64x2.mul(r2, c2);
              r3 = f64x2.mul(r3, c3);
            }
            sum = f64x2.add(sum, f64x2.add(f64x2.add(r0, r1), f64x2.add(r2, r3)));
            if (squares)
              square = f64x2.add(
                square,
                f64x2.add(
                  f64x2.add(f64x2.mul(r0, r0), f64x2.mul(r1, r1)),
                  f64x2.add(f64x2.mul(r2, r2), f64x2.mul(r3, r3)),
                ),
              );
          }
        }
        significands = f64x2.mul(significands, both);
        exponents = i64x2.add(exponents, exponentsOf(significands));
        significands = significandsOf(significands);
        p += 32;
      }
      tileSum = f64x2.add(tileSum, sum);
      if (squares) tileSquare = f64x2.add(tileSquare, square);
    }
    groupSum = f64x2.add(groupSum, tileSum);
    if (squares) groupSquare = f64x2.add(groupSquare, tileSquare);
    if (++inGroup == GROUP) {
      blockSum = f64x2.add(blockSum, groupSum);
      groupSum = f64x2.splat(0);
      if (squares) {
        blockSquare = f64x2.add(blockSquare, groupSquare);
        groupSquare = f64x2.splat(0);
      }
      inGroup = 0;
    }
    a += 32;
    c += 32;
  }
  v128.store(sums, f64x2.add(blockSum, groupSum));
  if (squares) v128.store(sums, f64x2.add(blockSquare, groupSquare), 16);
  v128.store(product, significands);
  v128.store(product, exponents, 16);
}

export function unitEqual(
  plain: bool,
  squares: bool,
  rows: i32,
  columns: i32,
  a: usize,
  c: usize,
  x: usize,
  sums: usize,
  product: usize,
): void {
  if (plain) {
    if (squares) unitBlock(true, true, rows, columns, a, c, x, sums, product);
    else unitBlock(true, false, rows, columns, a, c, x, sums, product);
  } else unitBlock(false, true, rows, columns, a, c, x, sums, product);
}

/**
 * Two classes, masks of weight w_i q_j:
 *
 * sums[0], [1]: lanes of the sum of w q R; [2], [3]: of w q R^2; [4], [5]: of w q ln D.
 *
 * Where the four rows of a tile have one weight, the logarithm is that of the
 * product of their four D.
 */
export function unitWeighted(
  rows: i32,
  columns: i32,
  a: usize,
  c: usize,
  w: usize,
  x: usize,
  q: usize,
  sums: usize,
  table: usize,
): void {
  const zero = f64x2.splat(0);
  let blockSum = zero;
  let blockSquare = zero;
  let blockLog = zero;
  let groupSum = zero;
  let groupSquare = zero;
  let groupLog = zero;
  let inGroup = 0;
  const bytes = <usize>columns << 3;
  for (let i = 0; i < rows; i += 4) {
    const w0 = load<f64>(w);
    const w1 = load<f64>(w, 8);
    const w2 = load<f64>(w, 16);
    const w3 = load<f64>(w, 24);
    const uniform = w0 == w1 && w1 == w2 && w2 == w3;
    let tileSum = zero;
    let tileSquare = zero;
    let tileLog = zero;
    let p: usize = 0;
    while (p < bytes) {
      let sum = zero;
      let square = zero;
      let log = zero;
      const stop = min(p + (<usize>CHUNK << 5), bytes);
      for (; p < stop; p += 16) {
        const b = v128.load(x + p);
        const c0 = v128.load_splat<f64>(c);
        const c1 = v128.load_splat<f64>(c, 8);
        const c2 = v128.load_splat<f64>(c, 16);
        const c3 = v128.load_splat<f64>(c, 24);
        const d0 = f64x2.add(f64x2.mul(v128.load_splat<f64>(a), b), c0);
        const d1 = f64x2.add(f64x2.mul(v128.load_splat<f64>(a, 8), b), c1);
        const d2 = f64x2.add(f64x2.mul(v128.load_splat<f64>(a, 16), b), c2);
        const d3 = f64x2.add(f64x2.mul(v128.load_splat<f64>(a, 24), b), c3);
        const d01 = f64x2.mul(d0, d1);
        const d23 = f64x2.mul(d2, d3);
        const all = f64x2.mul(d01, d23);
        const inverse = f64x2.div(ONE, all);
        const r01 = f64x2.mul(inverse, d23);
        const r23 = f64x2.mul(inverse, d01);
        const r0 = f64x2.mul(r01, d1);
        const r1 = f64x2.mul(r01, d0);
        const r2 = f64x2.mul(r23, d3);
        const r3 = f64x2.mul(r23, d2);
        const o0 = f64x2.mul(r0, c0);
        const o1 = f64x2.mul(r1, c1);
        const o2 = f64x2.mul(r2, c2);
        const o3 = f64x2.mul(r3, c3);
        const weights = v128.load(q + p);
        let s: v128;
        let t: v128;
        let l: v128;
        if (uniform) {
          s = f64x2.add(f64x2.add(o0, o1), f64x2.add(o2, o3));
          t = f64x2.add(
            f64x2.add(f64x2.mul(o0, o0), f64x2.mul(o1, o1)),
            f64x2.add(f64x2.mul(o2, o2), f64x2.mul(o3, o3)),
          );
          l = logarithm(all, inverse, table);
        } else {
          const v0 = f64x2.mul(o0, f64x2.splat(w0));
          const v1 = f64x2.mul(o1, f64x2.splat(w1));
          const v2 = f64x2.mul(o2, f64x2.splat(w2));
          const v3 = f64x2.mul(o3, f64x2.splat(w3));
          s = f64x2.add(f64x2.add(v0, v1), f64x2.add(v2, v3));
          t = f64x2.add(
            f64x2.add(f64x2.mul(o0, v0), f64x2.mul(o1, v1)),
            f64x2.add(f64x2.mul(o2, v2), f64x2.mul(o3, v3)),
          );
          l = f64x2.add(
            f64x2.add(
              f64x2.mul(f64x2.splat(w0), logarithm(d0, r0, table)),
              f64x2.mul(f64x2.splat(w1), logarithm(d1, r1, table)),
            ),
            f64x2.add(
              f64x2.mul(f64x2.splat(w2), logarithm(d2, r2, table)),
              f64x2.mul(f64x2.splat(w3), logarithm(d3, r3, table)),
            ),
          );
        }
        sum = f64x2.add(sum, f64x2.mul(s, weights));
        square = f64x2.add(square, f64x2.mul(t, weights));
        log = f64x2.add(log, f64x2.mul(l, weights));
      }
      tileSum = f64x2.add(tileSum, sum);
      tileSquare = f64x2.add(tileSquare, square);
      tileLog = f64x2.add(tileLog, log);
    }
    if (uniform) {
      const weight = f64x2.splat(w0);
      tileSum = f64x2.mul(tileSum, weight);
      tileSquare = f64x2.mul(tileSquare, weight);
      tileLog = f64x2.mul(tileLog, weight);
    }
    groupSum = f64x2.add(groupSum, tileSum);
    groupSquare = f64x2.add(groupSquare, tileSquare);
    groupLog = f64x2.add(groupLog, tileLog);
    if (++inGroup == GROUP) {
      blockSum = f64x2.add(blockSum, groupSum);
      blockSquare = f64x2.add(blockSquare, groupSquare);
      blockLog = f64x2.add(blockLog, groupLog);
      groupSum = groupSquare = groupLog = zero;
      inGroup = 0;
    }
    a += 32;
    c += 32;
    w += 32;
  }
  v128.store(sums, f64x2.add(blockSum, groupSum));
  v128.store(sums, f64x2.add(blockSquare, groupSquare), 16);
  v128.store(sums, f64x2.add(blockLog, groupLog), 32);
}
