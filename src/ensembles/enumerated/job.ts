import { logarithmTable } from './logarithm-table.js';
import { exponentialsOfMasks, gateProbabilities, weightsOfMasks } from './mask-tables.js';
import { relativeLogits } from './relative-logits.js';
import type { SoftmaxProblem } from './problem.js';
import { ScaledTable } from './scaled-table.js';
import { splitGates, type Split } from './split.js';

/** A table of scaled numbers as plain data. */
export interface PlainTable {
  readonly hi: Float64Array;
  readonly lo: Float64Array;
  readonly exponent: Float64Array;
}

/** The sums over all masks of a layer as work for kernels: plain data, which threads can share. */
export interface Job {
  readonly reference: number;
  /** The other classes, in the kernels' order. */
  readonly others: readonly number[];
  readonly squares: boolean;
  readonly plain: boolean;
  readonly weighted: boolean;
  readonly columnSpread: number;
  /** Between which exponents 1/D lies: see `KernelTables`. */
  readonly exponents: { readonly lowest: number; readonly bits: number };
  readonly rows: number;
  readonly columns: number;
  /** Gates of the blocks: block m has the gate g on if bit g of m is 1. */
  readonly blockGates: number;
  readonly b: Float64Array;
  readonly q: Float64Array | undefined;
  readonly logarithms: Float64Array | undefined;
  /** e^u of the rows' gates at [y · rows + i], as doubles without their exponents where not plain. */
  readonly rowFactors: Float64Array;
  readonly rowExponents: Float64Array | undefined;
  readonly rowWeights: Float64Array | undefined;
  /** e^ω at [g · others + y] for the gates of the blocks, then e^β. */
  readonly blockExponentials: PlainTable;
  /** p and 1 − p of the gates of the blocks. */
  readonly blockProbabilities: PlainTable;
  /** Into how many parts the blocks are split: a number that does not depend on the threads. */
  readonly shards: number;
}

/** What has to be known of a job to make means of its sums. */
export type SumsJob = Pick<
  Job,
  'reference' | 'others' | 'plain' | 'weighted' | 'columnSpread' | 'rows' | 'columns' | 'blockGates'
>;

const MOST_SHARDS = 64;

/** Blocks of a job. */
export function blocksOf(job: SumsJob): number {
  return 2 ** job.blockGates;
}

/** Masks of a job, those of gates that are none included. */
export function masksOf(job: SumsJob): number {
  return job.rows * job.columns * blocksOf(job);
}

/**
 * Prepares the sums over all masks of a layer.
 *
 * @param squares whether the second moment of the reference class is wanted; of two classes only.
 * @throws RangeError as `checkProblem`.
 */
export function prepare(problem: SoftmaxProblem, squares = false): Job {
  const logits = relativeLogits(problem);
  const split = splitGates(logits);
  const { others, probabilities } = logits;
  const K = others.length;
  const weighted = probabilities.some((p) => p !== 0.5);
  const columns = exponentialsOfMasks(logits, split.columns);
  const rows = exponentialsOfMasks(logits, split.rows);
  const size = 2 ** split.rows.length;
  const rowWeights = weighted ? numbers(weightsOfMasks(probabilities, split.rows)) : undefined;
  const order = orderOf(size, rowWeights);
  const permuted = (from: Float64Array): Float64Array =>
    Float64Array.from(from, (_, at) => from[at - (at % size) + order[at % size]!]!);
  const ofBlocks = new ScaledTable((split.blocks.length + 1) * K);
  const sources = [...split.blocks, probabilities.length];
  for (const [g, gate] of sources.entries())
    for (let y = 0; y < K; y++) ofBlocks.copy(g * K + y, logits.exponentials, gate * K + y);
  const chances = gateProbabilities(split.blocks.map((g) => probabilities[g]!));
  return {
    reference: logits.reference,
    others,
    squares,
    plain: split.plain,
    weighted,
    columnSpread: split.columnSpread,
    exponents: exponentsOfReciprocals(split, K),
    rows: size,
    columns: 2 ** split.columns.length,
    blockGates: split.blocks.length,
    b: numbers(columns),
    q: weighted ? numbers(weightsOfMasks(probabilities, split.columns)) : undefined,
    logarithms: weighted ? logarithmTable() : undefined,
    rowFactors: permuted(split.plain ? numbers(rows) : rows.hi),
    rowExponents: split.plain ? undefined : permuted(rows.exponent),
    rowWeights: rowWeights && permuted(rowWeights),
    blockExponentials: plainTable(ofBlocks),
    blockProbabilities: plainTable(chances),
    shards: Math.min(MOST_SHARDS, 2 ** split.blocks.length),
  };
}

/**
 * Where nothing is scaled, 1 ≤ D ≤ 1 + K e^spread; else e^-40 ≤ D ≤ 4·1000·e^40,
 * with which 1/D is between 2^-70 and 2^58. One more to each side for rounding.
 */
function exponentsOfReciprocals({ plain, spread }: Split, K: number): Job['exponents'] {
  if (!plain) return { lowest: -128, bits: 8 };
  const octaves = Math.ceil(spread * Math.LOG2E + Math.log2(1 + K)) + 3;
  const bits = Math.ceil(Math.log2(octaves));
  return { lowest: 2 - 2 ** bits, bits };
}

function numbers(table: ScaledTable): Float64Array {
  return Float64Array.from({ length: table.length }, (_, at) => table.toNumber(at));
}

/** Masks of one weight side by side, so that most tiles of four rows have a single one. */
function orderOf(size: number, weights: Float64Array | undefined): readonly number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  return weights ? order.sort((i, j) => weights[i]! - weights[j]! || i - j) : order;
}

function plainTable({ hi, lo, exponent }: ScaledTable): PlainTable {
  return { hi, lo, exponent };
}
