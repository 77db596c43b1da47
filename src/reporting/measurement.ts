import type { ClaimResult } from '../claims/result.js';
import type { Measurement } from '../claims/measured.js';
import type { Verdict } from '../claims/verdict.js';

/** What a verdict of a measurement means: an interval, not a case, decides. */
export const MEASURED_MEANING: Readonly<Partial<Record<Verdict, string>>> = {
  holds:
    'The confidence interval lies on the side that the source claims. Measured on trained networks; other networks may differ.',
  refuted:
    'The confidence interval lies on the other side than the source claims. Measured on trained networks; other networks may differ.',
  undecided: 'The confidence interval contains the border. This is neither for nor against.',
};

/** A number of a measurement to four digits. */
export function measuredNumber(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  return size >= 1e-3 && size < 1e5 ? String(Number(value.toPrecision(4))) : value.toExponential(3);
}

/** The interval, as in "0.021 in [0.015, 0.027]". */
export function intervalText({ mean, low, high }: Measurement): string {
  return `${measuredNumber(mean)} in [${measuredNumber(low)}, ${measuredNumber(high)}]`;
}

/** What was measured and how, in sentences; empty for any other claim. */
export function measurementSentences({ measurement }: Pick<ClaimResult, 'measurement'>): string[] {
  if (measurement === undefined) return [];
  const { statistic, claimed, test, seeds, observations, setting, backend } = measurement;
  const capital = `${statistic.charAt(0).toUpperCase()}${statistic.slice(1)}`;
  return [
    `${capital}, claimed to be ${claimed}: ${intervalText(measurement)} (${test}).`,
    `Networks: ${setting}. Seeds ${seedsText(seeds)}: ${observations.map(measuredNumber).join(', ')}.`,
    `Computed by ${backend}.`,
  ];
}

function seedsText(seeds: readonly number[]): string {
  const [first, last] = [seeds[0] ?? 0, seeds.at(-1) ?? 0];
  return seeds.length === last - first + 1 ? `${first} to ${last}` : seeds.join(', ');
}
