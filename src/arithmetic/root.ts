import { bitLength } from './bit-length.js';

/**
 * The largest integer whose k-th power does not pass n.
 *
 * @param n not negative.
 * @param k an integer, at least 1.
 */
export function integerRoot(n: bigint, k: number): bigint {
  if (n < 0n) throw new RangeError('the root of a negative integer is asked for');
  if (!Number.isSafeInteger(k) || k < 1) throw new RangeError(`${k} is no order of a root`);
  if (n < 2n || k === 1) return n;
  const bits = bitLength(n);
  if (k >= bits) return 1n;
  const order = BigInt(k);
  // Newton's iteration falls from any start above the root; the leading digits
  // give one that is close.
  const dropped = Math.max(0, Math.floor((bits - 60) / k));
  const leading = Number(n >> BigInt(dropped * k)) + 1;
  const start = Math.ceil(leading ** (1 / k) * (1 + 2 ** -40)) + 1;
  let root = BigInt(start) << BigInt(dropped);
  for (;;) {
    const next = ((order - 1n) * root + n / root ** (order - 1n)) / order;
    if (next >= root) return root;
    root = next;
  }
}

/** The integer whose k-th power is n, if there is one. */
export function exactRoot(n: bigint, k: number): bigint | undefined {
  if (n < 2n) return n;
  if (k >= bitLength(n)) return undefined;
  const root = integerRoot(n, k);
  return root ** BigInt(k) === n ? root : undefined;
}

/**
 * n = base^exponent with the largest exponent possible, so that the base is not
 * itself a power.
 *
 * @param n at least 2.
 * @param leastFactor no prime below this divides n; 2 if nothing is known.
 */
export function perfectPower(n: bigint, leastFactor = 2): { base: bigint; exponent: number } {
  let base = n;
  let exponent = 1;
  const largest = (): number => Math.floor(bitLength(base) / Math.log2(leastFactor));
  for (let k = 2; k <= largest(); k += 1) {
    if (!isPrime(k)) continue;
    for (let root = exactRoot(base, k); root !== undefined; root = exactRoot(base, k)) {
      base = root;
      exponent *= k;
    }
  }
  return { base, exponent };
}

function isPrime(k: number): boolean {
  for (let d = 2; d * d <= k; d += 1) if (k % d === 0) return false;
  return true;
}
