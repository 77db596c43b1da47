import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import type { Block } from './block.js';
import { halves, halfTable } from './half-tables.js';
import type { MaskLaw, Shard } from './law.js';
import { shardRange } from './shard.js';
import { valueOf } from './value-of.js';

/** The value of a mask with the mask's weight over the law's denominator. */
export interface WeightedValue {
  readonly value: Value;
  readonly numerator: bigint;
}

/**
 * b + Σ δⱼ aⱼ for every mask, in the order of the law's enumeration.
 *
 * Two tables of half the gates are built by doubling, so that each mask costs
 * one addition.
 *
 * @param coefficients a value aⱼ for each gate.
 * @throws RangeError if their number is not the number of gates.
 */
export function maskSums(
  A: Arithmetic,
  law: MaskLaw,
  offset: Operand,
  coefficients: readonly Operand[],
  shard?: Shard,
): Iterable<WeightedValue> {
  return split(law, valueOf(A, offset), asValues(A, coefficients), plus, shard);
}

/**
 * f₀ ∏_{δⱼ=1} fⱼ for every mask, in the order of the law's enumeration, such as
 * e^{b + Σ δⱼ aⱼ} from one exponential a gate.
 *
 * @param factors a value fⱼ for each gate.
 * @throws RangeError if their number is not the number of gates.
 */
export function maskProducts(
  A: Arithmetic,
  law: MaskLaw,
  first: Operand,
  factors: readonly Operand[],
  shard?: Shard,
): Iterable<WeightedValue> {
  return split(law, valueOf(A, first), asValues(A, factors), times, shard);
}

const plus = (a: Value, b: Value): Value => a.plus(b);
const times = (a: Value, b: Value): Value => a.times(b);

function asValues(A: Arithmetic, operands: readonly Operand[]): Value[] {
  return operands.map((operand) => valueOf(A, operand));
}

function split(
  law: MaskLaw,
  start: Value,
  gates: readonly Value[],
  combine: (a: Value, b: Value) => Value,
  shard: Shard | undefined,
): Iterable<WeightedValue> {
  if (gates.length !== law.gates)
    throw new RangeError(`${gates.length} values for the ${law.gates} gates of the law`);
  return { [Symbol.iterator]: () => enumerate(law, start, gates, combine, shard) };
}

function* enumerate(
  law: MaskLaw,
  start: Value,
  gates: readonly Value[],
  combine: (a: Value, b: Value) => Value,
  shard: Shard | undefined,
): Generator<WeightedValue> {
  const [first, end] = shardRange(law.size, shard);
  const [upper, lower] = halves(law.blocks);
  const rows = table(upper, gates, combine).map((x) => (x ? combine(start, x) : start));
  const columns = table(lower, gates, combine);
  const rowWeights = halfTable(upper).numerators;
  const columnWeights = halfTable(lower).numerators;
  const width = columns.length;
  for (let at = first; at < end; at++) {
    const row = Math.floor(at / width);
    const column = at - row * width;
    const left = rows[row]!;
    const right = columns[column];
    yield {
      value: right ? combine(left, right) : left,
      numerator: rowWeights[row]! * columnWeights[column]!,
    };
  }
}

/** The combined values of the gates that are 1, for every row; undefined where none is. */
function table(
  blocks: readonly Block[],
  gates: readonly Value[],
  combine: (a: Value, b: Value) => Value,
): (Value | undefined)[] {
  const join = (a: Value | undefined, b: Value | undefined): Value | undefined =>
    a && b ? combine(a, b) : (a ?? b);
  let values: (Value | undefined)[] = [undefined];
  for (const block of blocks) {
    const own = block.states.map((states) =>
      states.reduce<Value | undefined>(
        (sum, state, i) => (state === 1 ? join(sum, gates[block.gates[i]!]) : sum),
        undefined,
      ),
    );
    values = values.flatMap((before) => own.map((added) => join(before, added)));
  }
  return values;
}
