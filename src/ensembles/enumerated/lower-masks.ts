import { activation, type DeepProblem } from './deep-problem.js';

/** Takes the outputs of the last hidden layer, not to be kept, and the probability of the masks below. */
export type VisitTop = (h: Float64Array, weight: number) => void;

/**
 * Goes through all masks of the gates below the last hidden layer's, as a tree:
 * a gate costs one addition to each unit above it, and a layer is computed once
 * for all masks of the gates above it. Memory is of the order of the network.
 */
export function overLowerMasks(problem: DeepProblem, visit: VisitTop): void {
  new LowerMasks(problem, visit).enter(0, Float64Array.from(problem.input), 1);
}

class LowerMasks {
  /** For each layer and each depth of its tree, the sums of its units. */
  readonly #sums: readonly (readonly Float64Array[])[];

  constructor(
    readonly problem: DeepProblem,
    readonly visit: VisitTop,
  ) {
    this.#sums = problem.hidden.map((layer, l) => {
      const depth = this.#below(l).length + 2;
      return Array.from({ length: depth }, () => new Float64Array(layer.weights.length));
    });
  }

  enter(l: number, h: Float64Array, weight: number): void {
    const layer = this.problem.hidden[l];
    if (!layer) {
      this.visit(h, weight);
      return;
    }
    const z = this.#sums[l]![0]!;
    z.set(layer.biases);
    const gates = this.#inclusion(l);
    const drawn = this.#below(l);
    for (let j = 0; j < h.length; j++)
      if ((gates?.[j] ?? 1) === 1) add(z, z, layer.weights, j, h[j]!);
    this.#draw(l, 0, drawn, z, h, weight);
  }

  #draw(
    l: number,
    place: number,
    drawn: readonly number[],
    z: Float64Array,
    h: Float64Array,
    weight: number,
  ): void {
    const layer = this.problem.hidden[l]!;
    const j = drawn[place];
    if (j === undefined) {
      const out = this.#sums[l]!.at(-1)!;
      const f = activation(layer.activation);
      for (let i = 0; i < z.length; i++) out[i] = f(z[i]!);
      this.enter(l + 1, out, weight);
      return;
    }
    const p = this.#inclusion(l)![j]!;
    this.#draw(l, place + 1, drawn, z, h, weight * (1 - p));
    const on = this.#sums[l]![place + 1]!;
    add(on, z, layer.weights, j, h[j]!);
    this.#draw(l, place + 1, drawn, on, h, weight * p);
  }

  /** The gates on what a layer is fed by. */
  #inclusion(l: number): ArrayLike<number> | undefined {
    return l === 0 ? this.problem.inclusion : this.problem.hidden[l - 1]!.inclusion;
  }

  #below(l: number): number[] {
    return drawnGates(this.#inclusion(l));
  }
}

function add(
  to: Float64Array,
  z: Float64Array,
  weights: readonly ArrayLike<number>[],
  j: number,
  h: number,
): void {
  for (let i = 0; i < z.length; i++) to[i] = z[i]! + weights[i]![j]! * h;
}

/** The gates with two states. */
export function drawnGates(inclusion: ArrayLike<number> | undefined): number[] {
  return Array.from(inclusion ?? [], (_, j) => j).filter((j) => {
    const p = inclusion![j]!;
    return p > 0 && p < 1;
  });
}
