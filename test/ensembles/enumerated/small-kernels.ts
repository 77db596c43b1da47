import type { Kernel, KernelTables } from '../../../src/ensembles/enumerated/kernel.js';
import { logarithmTable } from '../../../src/ensembles/enumerated/logarithm-table.js';
import { uniform } from './hostile-problems.js';

/** Tables of a small block of no special form. */
export function smallTables(others: number, weighted: boolean, plain: boolean): KernelTables {
  const u = uniform(others);
  const columns = 8;
  return {
    others,
    rows: 8,
    columns,
    plain,
    squares: others === 1,
    b: Float64Array.from({ length: others * columns }, () => 0.5 + u()),
    q: weighted ? Float64Array.from({ length: columns }, () => u()) : undefined,
    logarithms: weighted ? logarithmTable() : undefined,
    exponents: { lowest: -14, bits: 4 },
  };
}

/** Fills the rows of a kernel; some tiles have one weight, some have several. */
export function fill({ a, c, w }: Kernel, plain: boolean): void {
  const u = uniform(7);
  for (let at = 0; at < a.length; at++) a[at] = 0.5 + u();
  for (let i = 0; i < c.length; i++) {
    c[i] = plain ? 1 : 0.25 + u();
    w[i] = i < 4 ? 0.5 : u();
  }
}

/** The sums as the interface of kernels says them, and the logarithm of the product. */
export function expected(
  { a, c, w }: Kernel,
  { others, rows, columns, b, q }: KernelTables,
): { sums: number[]; logarithm: number } {
  const sums = Array<number>(others + 3).fill(0);
  let logarithm = 0;
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const term = (y: number): number =>
        a[(Math.floor(i / 4) * others + y) * 4 + (i % 4)]! * b[y * columns + j]!;
      let D = c[i]!;
      for (let y = 0; y < others; y++) D += term(y);
      const weight = q ? w[i]! * q[j]! : 1;
      for (let y = 0; y < others; y++) sums[y]! += (weight * term(y)) / D;
      sums[others]! += (weight * c[i]!) / D;
      sums[others + 1]! += weight * Math.log(D);
      sums[others + 2]! += weight * (c[i]! / D) ** 2;
      logarithm += Math.log(D);
    }
  return { sums, logarithm };
}
