import { Rational } from '../arithmetic/number.js';
import { jointInclusion, type Block, type GateState } from './block.js';
import { halfTable, halves } from './half-tables.js';
import type { MaskLaw, Shard, WeightedMask } from './law.js';
import { shardRange } from './shard.js';

/** The most gates of one law. */
export const MOST_GATES = 1_000_000;

/**
 * The law of gates that fall into blocks independent of each other.
 *
 * @param gates how many; each of 0 … gates−1 stands in exactly one block.
 */
export function lawOfBlocks(
  kind: MaskLaw['kind'],
  gates: number,
  blocks: readonly Block[],
): MaskLaw {
  // Who makes a law of many gates out of others does not ask for these of each.
  let places: readonly (readonly [Block, number])[] | undefined;
  const place = (gate: number): readonly [Block, number] => {
    const found = (places ??= placesOf(gates, blocks))[gate];
    if (!found) throw new RangeError(`the law has no gate ${gate}: it has ${gates}`);
    return found;
  };
  let inclusion: readonly Rational[] | undefined;
  let denominator: bigint | undefined;

  return {
    kind,
    gates,
    size: blocks.reduce((size, block) => size * block.numerators.length, 1),
    get inclusion() {
      return (inclusion ??= inclusionOf(gates, blocks));
    },
    get denominator() {
      return (denominator ??= product(blocks.map((block) => block.denominator)));
    },
    blocks,
    masks(shard?: Shard) {
      return { [Symbol.iterator]: () => enumerate(gates, blocks, shard) };
    },
    covariance(i, j) {
      const [a, x] = place(i);
      const [b, y] = place(j);
      if (a !== b) return Rational.zero;
      return jointInclusion(a, [x, y]).minus(jointInclusion(a, [x]).times(jointInclusion(b, [y])));
    },
  };
}

/** The block of each gate, and its place there. */
function placesOf(gates: number, blocks: readonly Block[]): (readonly [Block, number])[] {
  const places = new Array<readonly [Block, number]>(gates);
  for (const block of blocks)
    for (const [within, gate] of block.gates.entries()) places[gate] = [block, within];
  return places;
}

function inclusionOf(gates: number, blocks: readonly Block[]): Rational[] {
  const inclusion = new Array<Rational>(gates).fill(Rational.zero);
  for (const block of blocks)
    for (const [within, gate] of block.gates.entries())
      inclusion[gate] = jointInclusion(block, [within]);
  return inclusion;
}

function* enumerate(
  gates: number,
  blocks: readonly Block[],
  shard: Shard | undefined,
): Generator<WeightedMask> {
  const size = blocks.reduce((s, block) => s * block.numerators.length, 1);
  const [first, end] = shardRange(size, shard);
  const [rows, columns] = halves(blocks).map(halfTable) as [
    ReturnType<typeof halfTable>,
    ReturnType<typeof halfTable>,
  ];
  const order = [...rows.gates, ...columns.gates];
  const inOrder = order.every((gate, at) => gate === at);
  const width = columns.numerators.length;
  for (let at = first; at < end; at++) {
    const row = Math.floor(at / width);
    const column = at - row * width;
    const states = [...(rows.states[row] ?? []), ...(columns.states[column] ?? [])];
    yield {
      mask: inOrder ? states : inGateOrder(gates, order, states),
      numerator: (rows.numerators[row] ?? 0n) * (columns.numerators[column] ?? 0n),
    };
  }
}

function inGateOrder(
  gates: number,
  order: readonly number[],
  states: readonly GateState[],
): GateState[] {
  const mask = new Array<GateState>(gates).fill(0);
  for (const [at, gate] of order.entries()) mask[gate] = states[at] ?? 0;
  return mask;
}

/** A product by halves, which keeps the factors of long products alike in length. */
function product(factors: readonly bigint[]): bigint {
  if (factors.length <= 1) return factors[0] ?? 1n;
  const middle = factors.length >> 1;
  return product(factors.slice(0, middle)) * product(factors.slice(middle));
}
