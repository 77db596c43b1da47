import { setProduct } from './double-word.js';

/**
 * Positive numbers (hi + lo)·2^exponent with hi in [1, 2], or 0. Their products
 * neither overflow nor underflow, and lose at most 2^-100 each.
 */
export class ScaledTable {
  readonly hi: Float64Array;
  readonly lo: Float64Array;
  readonly exponent: Float64Array;

  constructor(readonly length: number) {
    this.hi = new Float64Array(length);
    this.lo = new Float64Array(length);
    this.exponent = new Float64Array(length);
  }

  /** Sets one entry to a number of another table. */
  copy(at: number, from: ScaledTable, place: number): void {
    this.hi[at] = from.hi[place]!;
    this.lo[at] = from.lo[place]!;
    this.exponent[at] = from.exponent[place]!;
  }

  /** Sets an entry to the number hi + lo, where |lo| is far below hi; for 0 both are 0. */
  set(at: number, hi: number, lo: number, exponent = 0): void {
    if (hi === 0) {
      this.hi[at] = this.lo[at] = this.exponent[at] = 0;
      return;
    }
    const shift = Math.abs(hi) < 2 ** -1000 ? 1000 : 0;
    const raised = shift === 0 ? hi : hi * 2 ** 1000;
    const place = binaryExponent(raised);
    this.hi[at] = raised * 2 ** -place;
    this.lo[at] = (shift === 0 ? lo : lo * 2 ** 1000) * 2 ** -place;
    this.exponent[at] = exponent + place - shift;
  }

  /** Sets an entry to the product of a number of one table and one of another. */
  multiply(at: number, x: ScaledTable, i: number, y: ScaledTable, j: number): void {
    setProduct(word, x.hi[i]!, x.lo[i]!, y.hi[j]!, y.lo[j]!);
    const carry = word.hi >= 2 ? 0.5 : 1;
    this.hi[at] = word.hi * carry;
    this.lo[at] = word.lo * carry;
    this.exponent[at] = x.exponent[i]! + y.exponent[j]! + (carry === 1 ? 0 : 1);
  }

  /** The nearest double of an entry but for the last half unit; below 2^-1022 within 2^-1074. */
  toNumber(at: number): number {
    return scaled(this.hi[at]!, this.exponent[at]!);
  }
}

const word = { hi: 0, lo: 0 };

/** x·2^exponent for |exponent| of any size: two factors, so that neither overflows before the product. */
export function scaled(x: number, exponent: number): number {
  if (exponent < -1100) return 0;
  const half = Math.trunc(exponent / 2);
  return x * 2 ** half * 2 ** (exponent - half);
}

const bits = new DataView(new ArrayBuffer(8));

/** The exponent of a normal double. */
function binaryExponent(x: number): number {
  bits.setFloat64(0, x);
  return ((bits.getUint16(0) >> 4) & 0x7ff) - 1023;
}
