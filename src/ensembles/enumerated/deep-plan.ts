import type { DeepProblem, Reach } from './deep-problem.js';
import { checkDeep, reachOf } from './deep-problem.js';
import { EXPONENTIAL_ERROR } from './double-exponential.js';
import { DOUBLE, type Units } from './error-bound.js';
import type { Job, SumsJob } from './job.js';
import { logarithmTable } from './logarithm-table.js';
import { drawnGates } from './lower-masks.js';

const U = 2 ** -53;
const UP = 1 + 2 ** -40;
/** As for a single layer: sums of logits up to this far from 0 need no scaling. */
const PLAIN = 60;
const MOST_COLUMNS = 7;
const MOST_ROWS = 7;
/** Four columns and four rows make a tile. */
const FEWEST = 2;

/** How the masks of a deep network are gone through. */
export interface DeepPlan extends SumsJob {
  readonly squares: boolean;
  /** Of the gates on the last hidden layer (the input, where there is none): those that are always on. */
  readonly always: readonly number[];
  /** Those that the columns, the rows and, one by one, the rest enumerate. */
  readonly ofColumns: readonly number[];
  readonly ofRows: readonly number[];
  readonly further: readonly number[];
  readonly probability: (gate: number) => number;
  /** W_y − W_r and b_y − b_r for the classes but the reference, class 0. */
  readonly weights: readonly Float64Array[];
  readonly biases: Float64Array;
  readonly exponents: Job['exponents'];
  readonly logarithms: Float64Array | undefined;
  /** A bound on the error of a logit's difference in doubles, and on its size. */
  readonly logitError: number;
  readonly largestLogit: number;
  /** Gates of all layers that are drawn. */
  readonly gates: number;
  /** What `errorBound` is to count with: entries of the tables carry the errors of the logits. */
  readonly units: Units;
}

/**
 * @throws RangeError as `checkDeep`.
 */
export function planDeep(problem: DeepProblem): DeepPlan {
  checkDeep(problem);
  const { hidden, output, input } = problem;
  const top = hidden.length === 0 ? problem.inclusion : hidden.at(-1)!.inclusion;
  const width = hidden.at(-1)?.weights.length ?? input.length;
  const drawn = drawnGates(top);
  const always = Array.from({ length: width }, (_, j) => j).filter((j) => (top?.[j] ?? 1) === 1);
  const below = [problem.inclusion, ...hidden.slice(0, -1).map((layer) => layer.inclusion)];
  const lists = hidden.length === 0 ? [] : below;
  const lower = lists.flatMap((list) => drawnGates(list).map((j) => list![j]!));
  const probabilities = [...lower, ...drawn.map((j) => top![j]!)];

  const rows = output.weights;
  const single = rows.length === 1;
  // A logistic unit is class 1, against a class 0 whose logit is 0.
  const others = single ? [1] : rows.map((_, y) => y).slice(1);
  const difference = (y: number, j: number): number =>
    single ? rows[0]![j]! : rows[y]![j]! - rows[0]![j]!;
  const weights = others.map((y) =>
    Float64Array.from({ length: width }, (_, j) => difference(y, j)),
  );
  const biases = Float64Array.from(others, (y) =>
    single ? output.biases[0]! : output.biases[y]! - output.biases[0]!,
  );
  const reach = hidden.reduce<Reach>((own, layer) => reachOf(layer, own), {
    largest: Array.from(input, Math.abs),
    error: new Array<number>(input.length).fill(0),
  });
  const { error, size } = logitsOf(weights, biases, reach);
  const plain = size <= PLAIN;
  const columns = plain ? drawn.slice(0, Math.min(MOST_COLUMNS, Math.ceil(drawn.length / 2))) : [];
  const rest = drawn.slice(columns.length);
  const ofRows = rest.slice(0, MOST_ROWS);
  const further = rest.slice(MOST_ROWS);
  const weighted = probabilities.some((p) => p !== 0.5);
  const bits = Math.ceil(
    Math.log2(Math.ceil(size * Math.LOG2E + Math.log2(1 + others.length)) + 3),
  );
  return {
    reference: 0,
    others,
    squares: others.length === 1,
    plain,
    weighted,
    columnSpread: 0,
    rows: 2 ** Math.max(FEWEST, ofRows.length),
    columns: 2 ** Math.max(FEWEST, columns.length),
    blockGates: lower.length + further.length,
    always,
    ofColumns: columns,
    ofRows,
    further,
    probability: (gate) => top![gate]!,
    weights,
    biases,
    exponents: plain ? { lowest: 2 - 2 ** bits, bits } : { lowest: -128, bits: 8 },
    logarithms: weighted ? logarithmTable() : undefined,
    logitError: error,
    largestLogit: size,
    gates: probabilities.length,
    units: unitsOf(error, drawn.length, probabilities.length),
  };
}

/**
 * Bounds on Σ|ω| + |β| and on the error of any sum of them in doubles:
 * a difference of weights is off by u, its product with h by u and h's own
 * error, and a sum of m terms by mu.
 */
function logitsOf(
  weights: readonly Float64Array[],
  biases: Float64Array,
  { largest, error }: Reach,
): { readonly error: number; readonly size: number } {
  let mostError = 0;
  let mostSize = 0;
  for (const [y, row] of weights.entries()) {
    let size = Math.abs(biases[y]!) * (1 + 2 * U);
    let passed = 0;
    for (const [j, w] of row.entries()) {
      size += Math.abs(w) * (1 + 2 * U) * (largest[j]! + error[j]!);
      passed += Math.abs(w) * (1 + 2 * U) * error[j]!;
    }
    mostError = Math.max(mostError, (passed + (row.length + 5) * U * size) * UP);
    mostSize = Math.max(mostSize, size * UP);
  }
  return { error: mostError, size: mostSize };
}

/**
 * An entry of a row or a column is a product of at most m + 1 exponentials, m
 * the gates of both, each with its own rounding; or a row's exponential of a sum. Its logits' errors
 * come to e^error − 1. Weights are products of at most n probabilities.
 */
function unitsOf(error: number, m: number, n: number): Units {
  const logits = error * (1 + error);
  if (!(error < 2 ** -10))
    throw new RangeError('the logits are too large for doubles: their errors reach 2^-10');
  return {
    ...DOUBLE,
    table: (logits + (m + 2) * (EXPONENTIAL_ERROR + 2 * U) + U) * UP,
    weight: (n + 2) * 3 * U,
  };
}
