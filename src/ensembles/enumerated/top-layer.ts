import type { DeepPlan } from './deep-plan.js';
import { doubleExponential } from './double-exponential.js';
import { sumsOf, type CreateKernel, type Kernel } from './kernel.js';
import { RunningTotals } from './running-total.js';
import type { ShardSums } from './shard.js';

/** Sums over the masks of the last hidden layer's gates, for one outcome of the layers below after the other. */
export class TopLayer {
  readonly #kernel: Kernel;
  readonly #totals: RunningTotals;
  /** E[z_y − z_r] so far. */
  readonly #means: RunningTotals;
  readonly #rowWeights: Float64Array;
  readonly #scales: Float64Array;
  /** ω_yg of the drawn gates and β_y, for the outcome at hand. */
  readonly #logits: Float64Array;
  readonly #base: Float64Array;

  constructor(
    readonly plan: DeepPlan,
    create: CreateKernel,
  ) {
    const { others, rows, columns, ofColumns, ofRows, weighted } = plan;
    const K = others.length;
    this.#kernel = create({
      others: K,
      rows,
      columns,
      plain: plan.plain,
      squares: plan.squares,
      b: new Float64Array(K * columns).fill(1),
      q: weighted ? maskWeights(plan, ofColumns, columns) : undefined,
      logarithms: plan.logarithms,
      exponents: plan.exponents,
    });
    this.#totals = new RunningTotals(sumsOf(K) + 1);
    this.#means = new RunningTotals(K);
    this.#rowWeights = maskWeights(plan, ofRows, rows);
    this.#scales = new Float64Array(rows);
    this.#logits = new Float64Array(K * rows);
    this.#base = new Float64Array(K);
    this.#kernel.reset();
  }

  /** @param h the outputs of the last hidden layer, @param weight the probability of the masks below. */
  add(h: Float64Array, weight: number): void {
    const { plan } = this;
    for (const [y, row] of plan.weights.entries()) {
      let base = plan.biases[y]!;
      for (const j of plan.always) base += row[j]! * h[j]!;
      this.#base[y] = base;
      let mean = base;
      for (const list of [plan.ofColumns, plan.ofRows, plan.further])
        for (const j of list) mean += plan.probability(j) * (row[j]! * h[j]!);
      this.#means.add(y, weight * mean);
    }
    if (plan.plain) this.#setColumns(h);
    this.#further(0, h, weight);
  }

  /** Means of the logits' differences, and the sums as those of one shard. */
  get means(): readonly number[] {
    return this.plan.others.map((_, y) => this.#means.value(y));
  }

  get sums(): ShardSums {
    const { significands, exponent } = this.#kernel.product();
    return { parts: this.#totals.parts, product: Float64Array.of(...significands, exponent) };
  }

  /** Gates beyond those of a block: their logits go into the base. */
  #further(place: number, h: Float64Array, weight: number): void {
    const { further, weights, probability } = this.plan;
    const j = further[place];
    if (j === undefined) {
      this.#block(h, weight);
      return;
    }
    const p = probability(j);
    this.#further(place + 1, h, weight * (1 - p));
    const kept = this.#base.slice();
    for (const [y, row] of weights.entries()) this.#base[y]! += row[j]! * h[j]!;
    this.#further(place + 1, h, weight * p);
    this.#base.set(kept);
  }

  #block(h: Float64Array, weight: number): void {
    const { plan } = this;
    const kernel = this.#kernel;
    if (plan.plain) this.#plainRows(h);
    else this.#scaledRows(h);
    if (plan.weighted)
      for (let i = 0; i < plan.rows; i++) kernel.w[i] = weight * this.#rowWeights[i]!;
    kernel.run();
    const width = sumsOf(plan.others.length);
    for (let at = 0; at < width; at++) this.#totals.add(at, kernel.sums[at]!);
    if (!plan.plain)
      for (let i = 0; i < plan.rows; i++)
        this.#totals.add(width, (plan.weighted ? kernel.w[i]! : 1) * this.#scales[i]!);
  }

  #setColumns(h: Float64Array): void {
    const { ofColumns, columns, weights } = this.plan;
    const { b } = this.#kernel;
    for (const [y, row] of weights.entries()) {
      const start = y * columns;
      b[start] = 1;
      let half = 1;
      for (const j of ofColumns) {
        const g = doubleExponential(row[j]! * h[j]!);
        for (let i = 0; i < half; i++) b[start + half + i] = b[start + i]! * g;
        half *= 2;
      }
      for (; half < columns; half *= 2) b.copyWithin(start + half, start, start + half);
    }
  }

  #plainRows(h: Float64Array): void {
    const { ofRows, rows, weights } = this.plan;
    const K = weights.length;
    const { a } = this.#kernel;
    for (const [y, row] of weights.entries()) {
      const at = (i: number): number => (i >> 2) * 4 * K + 4 * y + (i & 3);
      a[at(0)] = doubleExponential(this.#base[y]!);
      let half = 1;
      for (const j of ofRows) {
        const g = doubleExponential(row[j]! * h[j]!);
        for (let i = 0; i < half; i++) a[at(half + i)] = a[at(i)]! * g;
        half *= 2;
      }
      for (; half < rows; half *= 2) for (let i = 0; i < half; i++) a[at(half + i)] = a[at(i)]!;
    }
  }

  /** Rows as exponentials of logits less the largest; the columns are all 1. */
  #scaledRows(h: Float64Array): void {
    const { ofRows, rows, weights } = this.plan;
    const K = weights.length;
    const z = this.#logits;
    for (const [y, row] of weights.entries()) {
      const start = y * rows;
      z[start] = this.#base[y]!;
      let half = 1;
      for (const j of ofRows) {
        const omega = row[j]! * h[j]!;
        for (let i = 0; i < half; i++) z[start + half + i] = z[start + i]! + omega;
        half *= 2;
      }
      for (; half < rows; half *= 2) z.copyWithin(start + half, start, start + half);
    }
    const { a, c } = this.#kernel;
    for (let i = 0; i < rows; i++) {
      let largest = 0;
      for (let y = 0; y < K; y++) largest = Math.max(largest, z[y * rows + i]!);
      for (let y = 0; y < K; y++)
        a[(i >> 2) * 4 * K + 4 * y + (i & 3)] = doubleExponential(z[y * rows + i]! - largest);
      c[i] = doubleExponential(-largest);
      // In octaves, as a row's exponent is.
      this.#scales[i] = largest * Math.LOG2E;
    }
  }
}

/** The probabilities of all masks of some gates; gates that are none fill up to `size`. */
function maskWeights(plan: DeepPlan, gates: readonly number[], size: number): Float64Array {
  const weights = new Float64Array(size).fill(1);
  let half = 1;
  for (const j of gates) {
    const p = plan.probability(j);
    for (let i = 0; i < half; i++) {
      weights[half + i] = weights[i]! * p;
      weights[i]! *= 1 - p;
    }
    half *= 2;
  }
  for (let i = half; i < size; i++) weights[i] = weights[i % half]!;
  return weights.map((w) => w * (half / size));
}
