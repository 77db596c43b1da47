import { logarithm, weightedLogarithms } from './logarithm';
import { flush, furtherPieces, PIECE } from './pieces';
import { exponentsOf, significandsOf } from './running-product';

/** Column tiles whose terms are added up before they go to the sums of the row tile. */
const CHUNK: i32 = 16;
/** Row tiles whose sums are added up before they go to the sums of the block. */
const GROUP: i32 = 8;
const ONE: v128 = f64x2.splat(1);

/**
 * The sums of a block of masks. D = c_i + sum over y of a_iy b_yj, R = 1/D:
 *
 * sums[y]: two lanes of the sum of w_i q_j a_iy b_yj R, for each class but the
 * reference; sums[others]: of w_i q_j c_i R; sums[others + 1]: of w q ln D, or
 * for equal weights the running product of all D in `product`.
 *
 * `scratch` has room for 16 vectors and three times the sums, all 0. Rows lie
 * in tiles of four, a[tile][y][row]; `aw` and `cw` are a and c times w.
 */
// @ts-ignore: decorator
@inline
function layerBlock(
  weighted: bool,
  others: i32,
  rows: i32,
  columns: i32,
  a: usize,
  c: usize,
  w: usize,
  aw: usize,
  cw: usize,
  b: usize,
  q: usize,
  sums: usize,
  product: usize,
  scratch: usize,
  table: usize,
  wideTable: usize,
  mask: i32,
): void {
  const places = i64x2.splat((<i64>mask) << 3);
  const stride = <usize>columns << 3;
  const width = others + 2;
  const d = scratch;
  const chunk = scratch + 256;
  const tile = chunk + (<usize>width << 4);
  const group = tile + (<usize>width << 4);
  const first = min(others, PIECE);
  let significands = v128.load(product);
  let exponents = v128.load(product, 16);
  let inGroup = 0;
  for (let i = 0; i < rows; i += 4) {
    let uniform = true;
    if (weighted) {
      const w0 = load<f64>(w);
      uniform = w0 == load<f64>(w, 8) && w0 == load<f64>(w, 16) && w0 == load<f64>(w, 24);
    }
    let p: usize = 0;
    while (p < stride) {
      const stop = min(p + (<usize>CHUNK << 5), stride);
      for (; p < stop; p += 32) {
        let d0 = v128.load_splat<f64>(c);
        let d1 = v128.load_splat<f64>(c, 8);
        let d2 = v128.load_splat<f64>(c, 16);
        let d3 = v128.load_splat<f64>(c, 24);
        let e0 = d0;
        let e1 = d1;
        let e2 = d2;
        let e3 = d3;
        let pa = a;
        let pb = b + p;
        for (let y = 0; y < first; y++) {
          const b0 = v128.load(pb);
          const b1 = v128.load(pb, 16);
          const a0 = v128.load_splat<f64>(pa);
          d0 = f64x2.add(d0, f64x2.mul(a0, b0));
          e0 = f64x2.add(e0, f64x2.mul(a0, b1));
          const a1 = v128.load_splat<f64>(pa, 8);
          d1 = f64x2.add(d1, f64x2.mul(a1, b0));
          e1 = f64x2.add(e1, f64x2.mul(a1, b1));
          const a2 = v128.load_splat<f64>(pa, 16);
          d2 = f64x2.add(d2, f64x2.mul(a2, b0));
          e2 = f64x2.add(e2, f64x2.mul(a2, b1));
          const a3 = v128.load_splat<f64>(pa, 24);
          d3 = f64x2.add(d3, f64x2.mul(a3, b0));
          e3 = f64x2.add(e3, f64x2.mul(a3, b1));
          pa += 32;
          pb += stride;
        }
        if (others > PIECE || weighted) {
          v128.store(d, d0);
          v128.store(d, d1, 16);
          v128.store(d, d2, 32);
          v128.store(d, d3, 48);
          v128.store(d, e0, 64);
          v128.store(d, e1, 80);
          v128.store(d, e2, 96);
          v128.store(d, e3, 112);
          if (others > PIECE) {
            furtherPieces(others, a, b + p, stride, d);
            d0 = v128.load(d);
            d1 = v128.load(d, 16);
            d2 = v128.load(d, 32);
            d3 = v128.load(d, 48);
            e0 = v128.load(d, 64);
            e1 = v128.load(d, 80);
            e2 = v128.load(d, 96);
            e3 = v128.load(d, 112);
          }
        }
        const d01 = f64x2.mul(d0, d1);
        const d23 = f64x2.mul(d2, d3);
        const dAll = f64x2.mul(d01, d23);
        const e01 = f64x2.mul(e0, e1);
        const e23 = f64x2.mul(e2, e3);
        const eAll = f64x2.mul(e01, e23);
        const dInverse = f64x2.div(ONE, dAll);
        const eInverse = f64x2.div(ONE, eAll);
        const r01 = f64x2.mul(dInverse, d23);
        const r23 = f64x2.mul(dInverse, d01);
        let r0 = f64x2.mul(r01, d1);
        let r1 = f64x2.mul(r01, d0);
        let r2 = f64x2.mul(r23, d3);
        let r3 = f64x2.mul(r23, d2);
        const s01 = f64x2.mul(eInverse, e23);
        const s23 = f64x2.mul(eInverse, e01);
        let s0 = f64x2.mul(s01, e1);
        let s1 = f64x2.mul(s01, e0);
        let s2 = f64x2.mul(s23, e3);
        let s3 = f64x2.mul(s23, e2);
        if (weighted) {
          const q0 = v128.load(q + p);
          const q1 = v128.load(q + p, 16);
          let log0: v128;
          let log1: v128;
          if (uniform) {
            const weight = v128.load_splat<f64>(w);
            log0 = f64x2.mul(weight, logarithm(dAll, dInverse, table));
            log1 = f64x2.mul(weight, logarithm(eAll, eInverse, table));
          } else {
            log0 = weightedLogarithms(
              v128.load(d), v128.load(d, 16), v128.load(d, 32), v128.load(d, 48),
              r0, r1, r2, r3, w, wideTable, places,
            );
            log1 = weightedLogarithms(
              v128.load(d, 64), v128.load(d, 80), v128.load(d, 96), v128.load(d, 112),
              s0, s1, s2, s3, w, wideTable, places,
            );
          }
          const log = chunk + (<usize>(others + 1) << 4);
          v128.store(
            log,
            f64x2.add(v128.load(log), f64x2.add(f64x2.mul(q0, log0), f64x2.mul(q1, log1))),
          );
          r0 = f64x2.mul(r0, q0);
          r1 = f64x2.mul(r1, q0);
          r2 = f64x2.mul(r2, q0);
          r3 = f64x2.mul(r3, q0);
          s0 = f64x2.mul(s0, q1);
          s1 = f64x2.mul(s1, q1);
          s2 = f64x2.mul(s2, q1);
          s3 = f64x2.mul(s3, q1);
        } else {
          significands = f64x2.mul(significands, f64x2.mul(dAll, eAll));
          exponents = i64x2.add(exponents, exponentsOf(significands));
          significands = significandsOf(significands);
        }
        pa = aw;
        pb = b + p;
        let sum = chunk;
        for (let y = 0; y < others; y++) {
          const a0 = v128.load_splat<f64>(pa);
          let t0 = f64x2.mul(a0, r0);
          let t1 = f64x2.mul(a0, s0);
          const a1 = v128.load_splat<f64>(pa, 8);
          t0 = f64x2.add(t0, f64x2.mul(a1, r1));
          t1 = f64x2.add(t1, f64x2.mul(a1, s1));
          const a2 = v128.load_splat<f64>(pa, 16);
          t0 = f64x2.add(t0, f64x2.mul(a2, r2));
          t1 = f64x2.add(t1, f64x2.mul(a2, s2));
          const a3 = v128.load_splat<f64>(pa, 24);
          t0 = f64x2.add(t0, f64x2.mul(a3, r3));
          t1 = f64x2.add(t1, f64x2.mul(a3, s3));
          t0 = f64x2.mul(t0, v128.load(pb));
          t1 = f64x2.mul(t1, v128.load(pb, 16));
          v128.store(sum, f64x2.add(v128.load(sum), f64x2.add(t0, t1)));
          pa += 32;
          pb += stride;
          sum += 16;
        }
        let t = f64x2.mul(v128.load_splat<f64>(cw), f64x2.add(r0, s0));
        t = f64x2.add(t, f64x2.mul(v128.load_splat<f64>(cw, 8), f64x2.add(r1, s1)));
        t = f64x2.add(t, f64x2.mul(v128.load_splat<f64>(cw, 16), f64x2.add(r2, s2)));
        t = f64x2.add(t, f64x2.mul(v128.load_splat<f64>(cw, 24), f64x2.add(r3, s3)));
        v128.store(sum, f64x2.add(v128.load(sum), t));
      }
      flush(chunk, tile, width);
    }
    flush(tile, group, width);
    if (++inGroup == GROUP) {
      flush(group, sums, width);
      inGroup = 0;
    }
    a += <usize>others << 5;
    aw += <usize>others << 5;
    c += 32;
    cw += 32;
    if (weighted) w += 32;
  }
  flush(group, sums, width);
  v128.store(product, significands);
  v128.store(product, exponents, 16);
}

export function layerEqual(
  others: i32,
  rows: i32,
  columns: i32,
  a: usize,
  c: usize,
  b: usize,
  sums: usize,
  product: usize,
  scratch: usize,
): void {
  layerBlock(false, others, rows, columns, a, c, 0, a, c, b, 0, sums, product, scratch, 0, 0, 0);
}

export function layerWeighted(
  others: i32,
  rows: i32,
  columns: i32,
  a: usize,
  c: usize,
  w: usize,
  aw: usize,
  cw: usize,
  b: usize,
  q: usize,
  sums: usize,
  product: usize,
  scratch: usize,
  table: usize,
  wideTable: usize,
  mask: i32,
): void {
  layerBlock(
    true, others, rows, columns, a, c, w, aw, cw, b, q, sums, product, scratch, table,
    wideTable, mask,
  );
}
