import { choiceFactor, type ChoiceFactor } from './choice-factor.js';
import { Contributions } from './contributions.js';
import { sumError } from '../error-free.js';
import { GateLaw } from './gate-law.js';
import { integrate } from './integrate.js';
import { addMeans, NO_MEAN, type Mean } from './mean.js';
import type { CertifiedMeans } from './means.js';
import { PowerSums } from './power-sums.js';
import { U } from './roundoff.js';
import { settingsOf, type CertifiedOptions } from './settings.js';

/** An independent part of a total input S. */
export type Part =
  /** The value with probability p, else 0. */
  | { readonly kind: 'gate'; readonly p: number; readonly value: number }
  /** All the values with probability p, else 0: gates that are tied. */
  | { readonly kind: 'tied'; readonly p: number; readonly values: ArrayLike<number> }
  /** One of the values, with probabilities in proportion to the weights. */
  | {
      readonly kind: 'choice';
      readonly values: ArrayLike<number>;
      readonly weights: ArrayLike<number>;
    }
  /** Gaussian noise of mean 0 and this standard deviation. */
  | { readonly kind: 'noise'; readonly deviation: number };

/**
 * Enclosures of the means of σ(S), S = bias + the parts, which are independent.
 *
 * @throws RangeError if a number is not finite or a probability is not from 0 to 1;
 *   TooCostly as `certifiedUnit` does.
 */
export function certifiedTotal(
  bias: number,
  parts: readonly Part[],
  options?: CertifiedOptions,
): CertifiedMeans {
  const p: number[] = [];
  const values: Mean[] = [];
  const choices: ChoiceFactor[] = [];
  let mean = NO_MEAN;
  let noise = 0;
  for (const part of parts) {
    switch (part.kind) {
      case 'gate':
      case 'tied':
        p.push(part.p);
        values.push(part.kind === 'gate' ? { hi: part.value, lo: 0, error: 0 } : tied(part.values));
        break;
      case 'choice': {
        const choice = choiceFactor(part.values, part.weights);
        choices.push(choice.factor);
        mean = addMeans(mean, choice.mean);
        break;
      }
      case 'noise':
        if (!(Math.abs(part.deviation) < 2 ** 250))
          throw new RangeError(`the standard deviation is ${part.deviation}, not below 2^250`);
        noise += part.deviation * part.deviation;
    }
  }
  const law = new GateLaw(p);
  const contributions = new Contributions(law);
  contributions.set(values, bias);
  const shift = values.reduce((sum, { error }) => sum + error, 0);
  return integrate(
    contributions,
    new PowerSums(law),
    { noise, noiseTerms: parts.length, choices, mean, shift },
    settingsOf(options),
  );
}

/**
 * The sum of tied values. Each partial sum is at most A = Σ|a|, so the captured
 * errors are at most uA each, and their own sum is off by k·u·kuA.
 */
function tied(values: ArrayLike<number>): Mean {
  let hi = 0;
  let lo = 0;
  let size = 0;
  for (let i = 0; i < values.length; i++) {
    const a = values[i]!;
    const sum = hi + a;
    lo += sumError(hi, a, sum);
    hi = sum;
    size += Math.abs(a);
  }
  const sum = hi + lo;
  return { hi: sum, lo: sumError(hi, lo, sum), error: (values.length * U) ** 2 * size };
}
