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

