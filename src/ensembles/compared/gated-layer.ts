import { Rational } from '../../arithmetic/number.js';
import type { Block } from '../../masks/block.js';
import type { MaskLaw } from '../../masks/law.js';
import type { Activation } from '../../models/activation.js';
import type { Network } from '../../models/network.js';
import { planWalk, type PlannedStage, type PlannedTerm } from '../walk-plan.js';

/** What one block of gates adds to a total input, by the block's states; 0 for the first. */
export interface GatedPart {
  /** The block's place among those of the layer. */
  readonly place: number;
  readonly block: Block;
  readonly values: readonly Rational[];
}

/** S = constant + a value of each part; the parts are independent. */
export interface GatedTotal {
  readonly constant: Rational;
  readonly parts: readonly GatedPart[];
}

/** A layer of logistic units, or a softmax, whose total inputs are sums over independent blocks of gates. */
export interface GatedLayer {
  readonly activation: Extract<Activation, { readonly kind: 'logistic' | 'softmax' }>;
  /** One for each unit or class. */
  readonly totals: readonly GatedTotal[];
}

/** Why a network is no such layer, as the end of a sentence about it. */
export interface NoGatedLayer {
  readonly why: string;
}

/**
 * The network as one layer of logistic units or one softmax above gated inputs;
 * gates that have one state only go into the constants.
 *
 * @throws RangeError if the law has fewer gates than the network.
 */
export function gatedLayer(
  network: Network,
  law: MaskLaw,
  input: readonly Rational[],
): GatedLayer | NoGatedLayer {
  const [layer, ...more] = network.layers;
  if (!layer || more.length > 0) return { why: `it has ${network.layers.length} layers` };
  const { activation, biases } = layer;
  if (activation.kind !== 'logistic' && activation.kind !== 'softmax')
    return { why: `its units are ${activation.kind}` };
  const [stage] = planWalk(network, law) as [PlannedStage];
  const always = statesThatAre(stage);
  const sums = biases.map((bias) => ({ constant: [bias], parts: [] as GatedPart[] }));
  for (const { unit, weight, source } of stage.known)
    sums[unit]!.constant.push(weight.times(input[source]!));
  for (const [place, { block, terms }] of stage.blocks.entries()) {
    const column = new Map(block.gates.map((gate, at) => [gate, at]));
    const byUnit = new Map<number, Rational[]>();
    for (const { unit, weight, source, gates } of terms) {
      const drawn = gates.filter((gate) => !always.has(gate));
      if (drawn.some((gate) => !column.has(gate)))
        return { why: 'a connection has two gates that are drawn separately' };
      if (gates.some((gate) => always.get(gate) === 0)) continue;
      let values = byUnit.get(unit);
      if (!values) byUnit.set(unit, (values = block.states.map(() => Rational.zero)));
      const there = weight.times(input[source]!);
      for (const [row, states] of block.states.entries())
        if (drawn.every((gate) => states[column.get(gate)!] === 1))
          values[row] = values[row]!.plus(there);
    }
    for (const [unit, values] of byUnit) {
      const first = values[0]!;
      sums[unit]!.constant.push(first);
      if (values.some((value) => !value.equals(first)))
        sums[unit]!.parts.push({ place, block, values: values.map((value) => value.minus(first)) });
    }
  }
  const totals = sums.map(({ constant, parts }) => ({ constant: Rational.sum(constant), parts }));
  return { activation, totals };
}

/** The states of the gates that have one only. */
function statesThatAre(stage: PlannedStage): ReadonlyMap<number, number> {
  const states = new Map<number, number>();
  for (const { block } of stage.blocks as readonly {
    block: Block;
    terms: readonly PlannedTerm[];
  }[])
    if (block.states.length === 1)
      for (const [at, gate] of block.gates.entries()) states.set(gate, block.states[0]![at]!);
  return states;
}

/** S_1 − S_2: the total input of the logistic unit that the first of two classes is. */
export function difference(first: GatedTotal, second: GatedTotal): GatedTotal {
  const parts = new Map(first.parts.map((part) => [part.place, part]));
  for (const { place, block, values } of second.parts) {
    const other = parts.get(place)?.values;
    const left = values.map((value, row) => (other?.[row] ?? Rational.zero).minus(value));
    if (left.every((value) => value.sign() === 0)) parts.delete(place);
    else parts.set(place, { place, block, values: left });
  }
  return { constant: first.constant.minus(second.constant), parts: [...parts.values()] };
}
