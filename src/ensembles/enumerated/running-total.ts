import { twoSum } from './double-word.js';

/**
 * Sums that lose nothing worth counting: each is a double with the sum of its
 * own rounding errors beside it (Neumaier 1974). After m terms the error is at
 * most u|s| + m²u²Σ|x|, with u = 2^-53 and s the sum.
 */
export class RunningTotals {
  /** The sums, and from `width` on their corrections. */
  readonly parts: Float64Array;

  constructor(
    readonly width: number,
    parts: Float64Array = new Float64Array(2 * width),
  ) {
    this.parts = parts;
  }

  add(at: number, term: number): void {
    const { hi, lo } = twoSum(this.parts[at]!, term);
    this.parts[at] = hi;
    this.parts[this.width + at]! += lo;
  }

  /** Adds the totals of another part of the masks. */
  merge(other: RunningTotals): void {
    for (let at = 0; at < this.width; at++) {
      this.add(at, other.parts[at]!);
      this.parts[this.width + at]! += other.parts[this.width + at]!;
    }
  }

  value(at: number): number {
    return this.parts[at]! + this.parts[this.width + at]!;
  }
}
