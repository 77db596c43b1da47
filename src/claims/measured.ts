import type { Standing } from './claim.js';

/** Where a source says that a statistic lies: on one side of a border, or between two. */
export type ClaimedSide =
  | { readonly above: number }
  | { readonly below: number }
  | { readonly between: readonly [number, number] };

/**
 * What a claim on trained networks says: an experiment that gives one number for each seed, and
 * where its mean lies. All of it is fixed in the claim's file before any run.
 */
export interface MeasuredClaim {
  /** The statement in LaTeX. */
  readonly statement: string;
  /** The source's key, which is also the folder's name. */
  readonly source: string;
  readonly kind: 'measured';
  readonly standing: Standing;
  /** What is observed, in words with its unit. */
  readonly statistic: string;
  readonly claimed: ClaimedSide;
  /** How many seeds, at least 5. */
  readonly seeds: number;
  /** The networks and the examples, in words. */
  readonly setting: string;
  /** True where it takes minutes: then only `verify --long` runs it. */
  readonly long: boolean;
  /** True where it takes the time of something: then nothing else runs beside it. */
  readonly alone: boolean;
  /** Ids of claims, or of rows, that a reader of this one should know. */
  readonly related?: readonly string[];
  readonly notes?: string;
  /** One observation: trains, measures, and gives the statistic of a seed. */
  readonly observe: (lab: unknown, seed: number) => number | Promise<number>;
}

/** A measured claim and where it stands. */
export interface MeasuredEntry {
  readonly id: string;
  readonly file: string;
  readonly claim: MeasuredClaim;
}

/** What a measurement came to. */
export interface Measurement {
  readonly statistic: string;
  /** Such as "above 0". */
  readonly claimed: string;
  /** The mean of the observations, and the ends of its confidence interval. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Such as 0.95. */
  readonly confidence: number;
  /** How the interval is made, in words. */
  readonly test: string;
  readonly seeds: readonly number[];
  /** One for each seed. */
  readonly observations: readonly number[];
  readonly setting: string;
  /** What computed, with versions. */
  readonly backend: string;
  /** For an undecided one: the seeds that would decide it if mean and deviation stayed; absent where none would. */
  readonly wouldTake?: number;
}

const LEAST_SEEDS = 5;
const MOST_SEEDS = 1000;

/** The side in words: "above 0". */
export function sideText(side: ClaimedSide): string {
  if ('above' in side) return `above ${side.above}`;
  if ('below' in side) return `below ${side.below}`;
  return `between ${side.between[0]} and ${side.between[1]}`;
}

/** Whether a value was meant to be a measured claim: it has an experiment. */
export function isMeasured(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'observe' in value;
}

/** What keeps a value from being a measured claim, in words; empty where it is one. */
export function measuredProblems(value: unknown): string[] {
  if (typeof value !== 'object' || value === null)
    return ['expected an object made by measured({…})'];
  const given = value as Readonly<Record<string, unknown>>;
  const problems = ['statement', 'source', 'statistic', 'setting']
    .filter((name) => typeof given[name] !== 'string' || given[name].trim() === '')
    .map((name) => `"${name}" is to be a string that is not empty`);
  if (given['kind'] !== 'measured') problems.push('"kind" is to be measured');
  const { seeds } = given;
  const isCount = typeof seeds === 'number' && Number.isInteger(seeds);
  if (!isCount || seeds < LEAST_SEEDS || seeds > MOST_SEEDS)
    problems.push(`"seeds" is to be an integer from ${LEAST_SEEDS} to ${MOST_SEEDS}`);
  if (!isSide(given['claimed']))
    problems.push('"claimed" is to be { above }, { below } or { between: [low, high] }');
  for (const name of ['long', 'alone'])
    if (typeof given[name] !== 'boolean') problems.push(`"${name}" is to be true or false`);
  if (typeof given['observe'] !== 'function') problems.push('"observe" is to be a function');
  return problems;
}

function isSide(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return false;
  const { above, below, between } = value as Readonly<Record<string, unknown>>;
  if (between === undefined) return Number.isFinite(above ?? below);
  const ends: readonly unknown[] = Array.isArray(between) ? between : [];
  const [low, high] = ends;
  const areNumbers = typeof low === 'number' && typeof high === 'number' && ends.length === 2;
  return areNumbers && Number.isFinite(high - low) && low < high;
}
