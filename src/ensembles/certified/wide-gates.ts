import { gateFactor, type ChoiceFactor } from './choice-factor.js';
import type { Contributions } from './contributions.js';
import { productError } from '../error-free.js';
import { addMeans, NO_MEAN, type Mean } from './mean.js';

/** Gates, parted by the sizes of their contributions. */
export interface Separated {
  /** The contributions up to the threshold, with 0 in the places of the others. */
  readonly narrow: Float64Array;
  /** The others, those that are alike as one factor. */
  readonly factors: readonly ChoiceFactor[];
  /** The mean of the others together. */
  readonly mean: Mean;
}

interface Alike {
  readonly p: number;
  readonly lo: number;
  copies: number;
}

/** The gates up to the threshold and the `wide` ones beyond it. */
export function separate(
  { hi, lo, law }: Contributions,
  threshold: number,
  wide: number,
): Separated {
  if (wide === 0) return { narrow: hi, factors: [], mean: NO_MEAN };
  let mean = NO_MEAN;
  const narrow = Float64Array.from(hi);
  const groups = new Map<number, Alike[]>();
  for (let k = 0; k < hi.length; k++) {
    const a = hi[k]!;
    if (Math.abs(a) <= threshold) continue;
    const p = law.inclusion[k]!;
    narrow[k] = 0;
    const product = p * a;
    const rest = productError(p, a, product) + p * lo[k]!;
    mean = addMeans(mean, { hi: product, lo: rest, error: 0 });
    const group = groups.get(a);
    const same = group?.find((one) => one.p === p && one.lo === lo[k]);
    if (same) same.copies++;
    else if (group) group.push({ p, lo: lo[k]!, copies: 1 });
    else groups.set(a, [{ p, lo: lo[k]!, copies: 1 }]);
  }
  const factors = [...groups].flatMap(([a, group]) =>
    group.map((one) => gateFactor(one.p, a, one.lo, one.copies)),
  );
  return { narrow, factors, mean };
}
