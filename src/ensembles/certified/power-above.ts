/**
 * At least x^n, and by at most 2^-39 of it more, for x ≥ 0 and n up to 2^10: at most
 * 2n products, each off by u. (The accuracy of `**` is not specified.)
 */
export function powerAbove(x: number, n: number): number {
  let result = 1 + 2 ** -40;
  for (let base = x, rest = n; rest > 0; rest >>= 1, base *= base) if (rest & 1) result *= base;
  return result;
}
