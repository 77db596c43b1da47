/** Classes that are added up one by one; the sums of such pieces are added up in turn. */
export const PIECE: i32 = 32;

/** to[m] += from[m], from[m] = 0 for a number of vectors. */
export function flush(from: usize, to: usize, vectors: i32): void {
  const end = from + (<usize>vectors << 4);
  while (from < end) {
    v128.store(to, f64x2.add(v128.load(to), v128.load(from)));
    v128.store(from, f64x2.splat(0));
    from += 16;
    to += 16;
  }
}

/** Sums of classes beyond the first piece, added to what is in `d`: eight vectors. */
export function furtherPieces(
  others: i32,
  a: usize,
  b: usize,
  stride: usize,
  d: usize,
): void {
  for (let first = PIECE; first < others; first += PIECE) {
    const last = min(first + PIECE, others);
    let d0 = f64x2.splat(0);
    let d1 = d0;
    let d2 = d0;
    let d3 = d0;
    let e0 = d0;
    let e1 = d0;
    let e2 = d0;
    let e3 = d0;
    let pa = a + (<usize>first << 5);
    let pb = b + <usize>first * stride;
    for (let y = first; y < last; y++) {
      const b0 = v128.load(pb);
      const b1 = v128.load(pb, 16);
      const a0 = v128.load_splat<f64>(pa);
      const a1 = v128.load_splat<f64>(pa, 8);
      const a2 = v128.load_splat<f64>(pa, 16);
      const a3 = v128.load_splat<f64>(pa, 24);
      d0 = f64x2.add(d0, f64x2.mul(a0, b0));
      d1 = f64x2.add(d1, f64x2.mul(a1, b0));
      d2 = f64x2.add(d2, f64x2.mul(a2, b0));
      d3 = f64x2.add(d3, f64x2.mul(a3, b0));
      e0 = f64x2.add(e0, f64x2.mul(a0, b1));
      e1 = f64x2.add(e1, f64x2.mul(a1, b1));
      e2 = f64x2.add(e2, f64x2.mul(a2, b1));
      e3 = f64x2.add(e3, f64x2.mul(a3, b1));
      pa += 32;
      pb += stride;
    }
    v128.store(d, f64x2.add(v128.load(d), d0));
    v128.store(d, f64x2.add(v128.load(d, 16), d1), 16);
    v128.store(d, f64x2.add(v128.load(d, 32), d2), 32);
    v128.store(d, f64x2.add(v128.load(d, 48), d3), 48);
    v128.store(d, f64x2.add(v128.load(d, 64), e0), 64);
    v128.store(d, f64x2.add(v128.load(d, 80), e1), 80);
    v128.store(d, f64x2.add(v128.load(d, 96), e2), 96);
    v128.store(d, f64x2.add(v128.load(d, 112), e3), 112);
  }
}
