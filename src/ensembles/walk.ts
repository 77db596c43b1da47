import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { Rational } from '../arithmetic/number.js';
import type { GateState } from '../masks/block.js';
import type { MaskLaw, Shard } from '../masks/law.js';
import { shardRange } from '../masks/shard.js';
import { valueOf } from '../masks/value-of.js';
import { activate } from '../models/activation.js';
import { gatedSum, isValue } from '../models/gated-sum.js';
import type { Network } from '../models/network.js';
import { planWalk, type PlannedStage, type PlannedTerm } from './walk-plan.js';

/** Takes the outputs of one sub-network with its weight over the law's denominator. */
export type Visit = (outputs: readonly Value[], numerator: bigint) => void;

/**
 * Visits every sub-network of a network once, with its outputs.
 *
 * The masks are gone through as a tree, the gates nearest to the input first,
 * so that a layer is computed once for all masks of the gates above it, and a
 * gate costs one addition to each total input that it takes part in. Memory is
 * of the order of the network.
 *
 * @param input exact, one number for each input.
 * @param shard the masks of the walk are in an order of their own, so a shard
 *   here is not the same masks as that of `law.masks`.
 * @throws RangeError if network, law and input do not fit.
 */
export function walk(
  A: Arithmetic,
  network: Network,
  law: MaskLaw,
  input: readonly Rational[],
  visit: Visit,
  shard?: Shard,
): void {
  if (input.length !== network.inputs)
    throw new RangeError(`${input.length} inputs for a network of ${network.inputs}`);
  const stages = planWalk(network, law);
  const [first, end] = shardRange(law.size, shard);
  new Walk(A, network, stages, law.gates, visit, first, end).start(input, law.size);
}

class Walk {
  readonly #states: GateState[];
  readonly #activities: (readonly Operand[])[] = [];

  constructor(
    readonly A: Arithmetic,
    readonly network: Network,
    readonly stages: readonly PlannedStage[],
    gates: number,
    readonly visit: Visit,
    readonly first: number,
    readonly end: number,
  ) {
    this.#states = new Array<GateState>(gates).fill(0);
  }

  start(input: readonly Rational[], size: number): void {
    if (this.first === this.end) return;
    this.#activities[0] = isExact(this.A) ? input : input.map((x) => this.A.of(x));
    this.#enter(0, 0, size, 1n);
  }

  /** Forms what is known of a layer's total inputs and goes through its gates. */
  #enter(stage: number, at: number, size: number, weight: bigint): void {
    const { known, blocks } = this.stages[stage]!;
    const biases = this.network.layers[stage]?.biases ?? [];
    const byUnit = biases.map((): PlannedTerm[] => []);
    for (const term of known) if (this.#isOn(term)) byUnit[term.unit]?.push(term);
    const totals = biases.map((bias, unit) =>
      gatedSum(
        this.A,
        bias,
        (byUnit[unit] ?? []).map((term) => [term.weight, 1, this.#activity(term)] as const),
      ),
    );
    const contributions = blocks.map(({ terms }) =>
      terms.map((term) => gatedSum(this.A, 0, [[term.weight, 1, this.#activity(term)]])),
    );
    this.#draw(stage, 0, totals, contributions, at, size, weight);
  }

  /** Goes through the states of one block of gates, or leaves the layer after the last. */
  #draw(
    stage: number,
    place: number,
    totals: readonly Operand[],
    contributions: readonly (readonly Operand[])[],
    at: number,
    size: number,
    weight: bigint,
  ): void {
    const planned = this.stages[stage]?.blocks[place];
    if (!planned) {
      this.#leave(stage, totals, at, size, weight);
      return;
    }
    const { block, terms } = planned;
    const each = size / block.numerators.length;
    for (const [row, states] of block.states.entries()) {
      const start = at + row * each;
      if (start + each <= this.first || start >= this.end) continue;
      for (const [i, state] of states.entries()) this.#states[block.gates[i]!] = state;
      let sums: Operand[] | undefined;
      for (const [t, term] of terms.entries()) {
        if (!this.#isOn(term)) continue;
        sums ??= [...totals];
        sums[term.unit] = add(sums[term.unit]!, contributions[place]![t]!);
      }
      const numerator = weight * block.numerators[row]!;
      this.#draw(stage, place + 1, sums ?? totals, contributions, start, each, numerator);
    }
  }

  #leave(
    stage: number,
    totals: readonly Operand[],
    at: number,
    size: number,
    weight: bigint,
  ): void {
    const layer = this.network.layers[stage];
    if (!layer) return;
    const activities = activate(this.A, layer.activation, totals);
    if (stage + 1 === this.stages.length) {
      this.visit(
        activities.map((activity) => valueOf(this.A, activity)),
        weight,
      );
      return;
    }
    this.#activities[stage + 1] = activities;
    this.#enter(stage + 1, at, size, weight);
  }

  #isOn(term: PlannedTerm): boolean {
    return term.gates.every((gate) => this.#states[gate] === 1);
  }

  #activity(term: PlannedTerm): Operand {
    return this.#activities[term.from]?.[term.source] ?? 0;
  }
}

/** Whether the arithmetic rounds nothing, so that literals lose nothing by staying literals. */
function isExact(A: Arithmetic): boolean {
  return A.name === 'rational' || A.name === 'closed' || A.name === 'series';
}

function add(a: Operand, b: Operand): Operand {
  if (isValue(a)) return a.plus(b);
  return isValue(b) ? b.plus(a) : Rational.of(a).plus(b);
}
