import {
  countingMasks,
  filter,
  list,
  map,
  probability,
  rational,
  Rational,
  record,
  union,
} from 'corrigenda';
import type { Arithmetic, Domain, Operand, Value } from 'corrigenda';
import { meanOverMasks } from '../_mean-over-masks.ts';

/** Layers without biases up to one output, with a gate before each of their weights. */
export interface DeepCase {
  /** A matrix for each layer: a row for each unit, an entry for each unit below. */
  readonly layers: readonly (readonly (readonly Rational[])[])[];
  readonly hidden: 'linear' | 'rectified';
  readonly input: readonly Rational[];
  readonly target: Rational;
  /** Keep probabilities of the inputs, then of the hidden units, layer by layer. */
  readonly keep: readonly Rational[];
}

const SIZE = { min: -4, max: 4, maxDenominator: 6 } as const;

/**
 * Networks with these widths, from the inputs to the output. Above rectified
 * units the penalty is compared with that of hidden gates only: their inputs are kept.
 */
export function deepNetworks(
  shapes: readonly (readonly number[])[],
  hidden: DeepCase['hidden'] = 'linear',
): Domain<DeepCase> {
  return countingMasks(
    map(
      union(shapes.map((widths) => ofWidths(widths, hidden))),
      (kase) => kase,
      `networks of the widths ${shapes.map((widths) => widths.join('–')).join(', ')} with ${hidden} hidden units and without biases, ` +
        (hidden === 'linear'
          ? 'a gate on each input and hidden unit'
          : 'a gate on each hidden unit') +
        ', keep probabilities in [0, 1]',
    ),
    ({ keep }) => 2 ** keep.length,
  );
}

function ofWidths(widths: readonly number[], hidden: DeepCase['hidden']): Domain<DeepCase> {
  const exactly = (n: number) => ({ min: n, max: n });
  const [inputs = 1, ...above] = widths;
  const hiddenUnits = above.slice(0, -1).reduce((sum, width) => sum + width, 0);
  const entries = above.reduce((sum, width, h) => sum + width * (widths[h] ?? 1), 0);
  const gated = hidden === 'linear' ? inputs + hiddenUnits : hiddenUnits;
  return map(
    record({
      keep: list(probability({ maxDenominator: 20 }), exactly(gated)),
      input: list(rational(SIZE), exactly(inputs)),
      entries: list(rational(SIZE), exactly(entries)),
      target: rational(SIZE),
    }),
    ({ keep, input, entries: all, target }) => {
      const next = all.values();
      return {
        layers: above.map((width, h) =>
          Array.from({ length: width }, () =>
            Array.from({ length: widths[h] ?? 1 }, () => next.next().value ?? Rational.zero),
          ),
        ),
        hidden,
        input,
        target,
        keep: hidden === 'linear' ? keep : [...input.map(() => Rational.one), ...keep],
      };
    },
  );
}

/** The output, every weight times a factor of its layer, for gates or other factors in their place. */
export function output(
  A: Arithmetic,
  { layers, hidden, input }: DeepCase,
  gates: readonly Operand[],
  factors: readonly Operand[] = [],
): Value {
  let below: readonly Value[] = input.map((x) => A.of(x));
  let first = 0;
  for (const [h, rows] of layers.entries()) {
    const kept = below.map((x, j) => x.times(gates[first + j] ?? 1));
    first += below.length;
    below = rows.map((row) => {
      const total = A.sum(row.map((w, j) => A.product([w, factors[h] ?? 1, kept[j] ?? 0])));
      return hidden === 'rectified' && h < layers.length - 1 ? total.max(0) : total;
    });
  }
  return below[0] ?? A.of(0);
}

/** R(w) = E_μ ½(t − f_μ(w))² − ½(t − f_scaled(w))², with the layers' weights times factors. */
export function penalty(A: Arithmetic, kase: DeepCase, factors: readonly Operand[] = []): Value {
  const error = (gates: readonly Operand[]): Value =>
    output(A, kase, gates, factors).minus(kase.target).power(2).over(2);
  return meanOverMasks(A, kase.keep, error).minus(error(kase.keep));
}

/** The cases in which dropout adds something to the error. */
export function penalised(domain: Domain<DeepCase>): Domain<DeepCase> {
  return filter(domain, hasPenalty, 'whose output is not the same for all masks');
}

/** Whether the output takes two values over the masks that occur. */
function hasPenalty(kase: DeepCase): boolean {
  const { keep, layers, input, hidden } = kase;
  const valueAt = (mask: readonly number[]): Rational => {
    let below = input;
    let first = 0;
    for (const [h, rows] of layers.entries()) {
      const kept = below.map((x, j) => x.times(mask[first + j] ?? 1));
      first += below.length;
      below = rows.map((row) => {
        const total = Rational.sum(row.map((w, j) => w.times(kept[j] ?? 0)));
        const rectified = hidden === 'rectified' && h < layers.length - 1;
        return rectified && total.sign() < 0 ? Rational.zero : total;
      });
    }
    return below[0] ?? Rational.zero;
  };
  let masks: readonly (readonly number[])[] = [[]];
  for (const p of keep) {
    const states = p.sign() === 0 ? [0] : p.equals(1) ? [1] : [0, 1];
    masks = masks.flatMap((mask) => states.map((state) => [...mask, state]));
  }
  const values = masks.map(valueAt);
  return values.some((value) => !value.equals(values[0] ?? value));
}

const TWO_LAYERS = [
  [1, 1, 1],
  [2, 1, 1],
  [1, 2, 1],
  [2, 2, 1],
] as const;

/** Two layers, linear ones with all gates or rectified ones with hidden gates, that are penalised. */
export function twoLayers(): Domain<DeepCase> {
  return countingMasks(
    union([penalised(deepNetworks(TWO_LAYERS)), penalised(deepNetworks(TWO_LAYERS, 'rectified'))]),
    ({ keep }) => 2 ** keep.length,
  );
}
