import { classProbabilities, logits, members, toBase } from 'corrigenda';
import type { Arithmetic, Mask, Rational, SoftmaxCase, Value } from 'corrigenda';

/** What (7.56) to (7.66) are made of, each computed when it is first asked for. */
export interface Derivation {
  readonly kase: SoftmaxCase;
  /** The classes, counted from 0. */
  readonly classes: readonly number[];
  /** n, the number of inputs with a gate. */
  readonly n: number;
  readonly masks: readonly Mask[];
  readonly bias: (y: number) => Rational;
  /** W_yᵀ(d ⊙ v) + b_y; an entry for each mask. */
  readonly exponents: (y: number) => readonly Value[];
  /** Their exponentials. */
  readonly exponentials: (y: number) => readonly Value[];
  /** The exponentials of one class over those of another; an entry for each mask. */
  readonly against: (y: number, other: number) => readonly Value[];
  /** Σ_{y′} exp(W_{y′}ᵀ(d ⊙ v) + b_{y′}); an entry for each mask. */
  readonly sums: () => readonly Value[];
  /** exp(W_yᵀ(d ⊙ v) + b_y) over that sum; an entry for each mask. */
  readonly quotients: (y: number) => readonly Value[];
  /** P(y | v; d) of the model; an entry for each mask. */
  readonly members: (y: number) => readonly Value[];
  /** P̃(y), ∏ P(y | v; d)^{P(d)} over all masks of the law. */
  readonly geometric: (y: number) => Value;
  /** Base to the power x. */
  readonly power: (x: Value) => Value;
  /** W_yᵀ v. */
  readonly total: (y: number) => Value;
}

export function derivation(A: Arithmetic, kase: SoftmaxCase): Derivation {
  const { model, law, input } = kase;
  const all = members(law);
  const classes = model.biases.map((_, y) => y);
  const rows = once(() => all.map(({ mask }) => logits(A, model, input, mask)));
  const powers = once(() => rows().map((row) => row.map((z) => toBase(A, model.base, z))));
  const sums = once(() => powers().map((row) => A.sum(row)));
  const own = once(() => all.map(({ mask }) => classProbabilities(A, model, input, mask)));
  return {
    kase,
    classes,
    n: input.length,
    masks: all.map(({ mask }) => mask),
    bias: (y) => entry(model.biases, y),
    exponents: (y) => rows().map((row) => entry(row, y)),
    exponentials: (y) => powers().map((row) => entry(row, y)),
    against: (y, other) => powers().map((row) => entry(row, y).over(entry(row, other))),
    sums,
    quotients: (y) => powers().map((row, d) => entry(row, y).over(entry(sums(), d))),
    members: (y) => own().map((row) => entry(row, y)),
    geometric: (y) => A.powers(own().map((row, d) => [entry(row, y), entry(all, d).weight])),
    power: (x) => toBase(A, model.base, x),
    total: (y) => A.sum(entry(model.weights, y).map((w, i) => w.times(entry(input, i)))),
  };
}

/** The root of a product over all masks, of the index that is given, else 2^n. */
export function root(A: Arithmetic, factors: readonly Value[], index = factors.length): Value {
  return A.product(factors).power(`1/${index}`);
}

/** Each entry over the sum of all. */
export function renormalised(A: Arithmetic, values: readonly Value[]): readonly Value[] {
  const total = A.sum(values);
  return values.map((x) => x.over(total));
}

/** The entry at a place that exists. */
export function entry<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`there is no entry ${place} of ${list.length}`);
  return found;
}

function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: compute() }).value;
}
