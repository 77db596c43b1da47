import type { ClaimedSide, Measurement } from '../../claims/measured.js';
import type { Verdict } from '../../claims/verdict.js';
import { studentQuantile } from './student.js';

/** The probability with which an interval of this kind covers the mean. */
export const CONFIDENCE = 0.95;

/** More seeds than these are not recommended to anybody. */
const MOST_SEEDS = 1_000_000;

/** Beyond this Student's quantile hardly changes. */
const MOST_FREEDOM = 200;

/** The count depends on a quantile that depends on the count. */
const ROUNDS = 6;

/** What observations come to. */
export type Judged = Pick<
  Measurement,
  'mean' | 'low' | 'high' | 'confidence' | 'test' | 'wouldTake'
> & { readonly verdict: Extract<Verdict, 'holds' | 'refuted' | 'undecided'> };

/**
 * Judges observations by Student's interval for their mean: `holds` where it lies on the claimed
 * side, `refuted` where it lies on the other, `undecided` where it contains a border.
 *
 * @param observations one for each seed, independent of each other; at least 2, finite.
 * @throws RangeError for fewer, or numbers that are not finite.
 */
export function judgeObservations(observations: readonly number[], claimed: ClaimedSide): Judged {
  const count = observations.length;
  if (count < 2 || !observations.every(Number.isFinite))
    throw new RangeError(`observations are ${observations.join(', ')}, expected 2 finite numbers`);
  const mean = observations.reduce((sum, value) => sum + value, 0) / count;
  const squares = observations.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (count - 1));
  const radius = (studentQuantile(CONFIDENCE, count - 1) * deviation) / Math.sqrt(count);
  const [low, high] = [mean - radius, mean + radius];
  const verdict = verdictOf(low, high, claimed);
  const needed = verdict === 'undecided' ? seedsNeeded(mean, deviation, claimed) : undefined;
  return {
    verdict,
    mean,
    low,
    high,
    confidence: CONFIDENCE,
    test: `Student's interval of ${100 * CONFIDENCE} % for the mean of ${count} seeds`,
    ...(needed === undefined ? {} : { wouldTake: needed }),
  };
}

function verdictOf(low: number, high: number, claimed: ClaimedSide): Judged['verdict'] {
  const [least, most] = ends(claimed);
  if (low > least && high < most) return 'holds';
  return high < least || low > most ? 'refuted' : 'undecided';
}

function ends(claimed: ClaimedSide): readonly [number, number] {
  if ('above' in claimed) return [claimed.above, Infinity];
  if ('below' in claimed) return [-Infinity, claimed.below];
  return claimed.between;
}

/** About the number of seeds whose interval would not reach the nearest border. */
function seedsNeeded(mean: number, deviation: number, claimed: ClaimedSide): number | undefined {
  const distance = Math.min(...ends(claimed).map((border) => Math.abs(mean - border)));
  let count = MOST_FREEDOM;
  for (let i = 0; i < ROUNDS; i++) {
    const freedom = Math.min(Math.max(1, count - 1), MOST_FREEDOM);
    count = Math.ceil(((studentQuantile(CONFIDENCE, freedom) * deviation) / distance) ** 2);
    if (!(count < MOST_SEEDS)) return undefined;
  }
  return Math.max(2, count);
}
