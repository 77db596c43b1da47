/** The number of binary digits of |n|; 0 for 0. */
export function bitLength(n: bigint): number {
  if (n === 0n) return 0;
  const hex = (n < 0n ? -n : n).toString(16);
  const leading = Number.parseInt(hex.charAt(0), 16);
  return 4 * (hex.length - 1) + (32 - Math.clz32(leading));
}
