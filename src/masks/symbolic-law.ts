import { NotRepresentable } from '../arithmetic/errors.js';
import { Rational } from '../arithmetic/number.js';
import { SymbolicNumber } from '../arithmetic/symbolic-number.js';
import type { GateState } from './block.js';
import type { MaskLaw, SymbolicMember } from './law.js';

/** The most masks of a law whose weights are not numbers. */
export const MOST_SYMBOLIC_MASKS = 4096;

/** Gates that are independent of the others, with the weight of each of their joint states. */
export interface SymbolicBlock {
  readonly gates: readonly number[];
  readonly rows: readonly (readonly [states: readonly GateState[], weight: Rational])[];
}

/**
 * Gates that share one Bernoulli variable. A probability that is the number 0 or
 * 1 leaves one state; one that is not known leaves both, and is noted as such.
 */
export function bernoulliBlock(gates: readonly number[], p: Rational): SymbolicBlock {
  if (p instanceof SymbolicNumber) p.asProbability();
  const rows = [
    [gates.map((): GateState => 0), Rational.one.minus(p)],
    [gates.map((): GateState => 1), p],
  ] as const;
  return { gates, rows: rows.filter(([, weight]) => weight.isSymbolic || weight.sign() !== 0) };
}

/**
 * The law of gates that fall into independent blocks, some of whose weights
 * stand for numbers that are not known. It lists its masks, the last block
 * fastest; whatever needs denominators throws `NotRepresentable`.
 *
 * @throws NotRepresentable if there are more than 4096 masks.
 */
export function symbolicLaw(
  kind: MaskLaw['kind'],
  gates: number,
  blocks: readonly SymbolicBlock[],
): MaskLaw {
  const size = blocks.reduce((product, { rows }) => product * rows.length, 1);
  if (size > MOST_SYMBOLIC_MASKS)
    throw new NotRepresentable(`${size} masks are too many to list with symbolic weights`);
  let symbolic: readonly SymbolicMember[] | undefined;
  const listed = (): readonly SymbolicMember[] => (symbolic ??= membersOf(gates, blocks));
  const joint = (...wanted: readonly number[]): Rational =>
    Rational.sum(
      listed()
        .filter(({ mask }) => wanted.every((gate) => mask[gate] === 1))
        .map(({ weight }) => weight),
    );
  const inclusion = Array.from({ length: gates }, (_, gate) => inclusionOf(gate, blocks));
  return {
    kind,
    gates,
    size,
    inclusion,
    get symbolic() {
      return listed();
    },
    get denominator() {
      return refuse();
    },
    get blocks() {
      return refuse();
    },
    masks: refuse,
    covariance(i, j) {
      for (const gate of [i, j])
        if (inclusion[gate] === undefined)
          throw new RangeError(`the law has no gate ${gate}: it has ${gates}`);
      return joint(i, j).minus(joint(i).times(joint(j)));
    },
  };
}

function refuse(): never {
  throw new NotRepresentable('a law with symbolic weights has no common denominator');
}

function inclusionOf(gate: number, blocks: readonly SymbolicBlock[]): Rational {
  for (const { gates, rows } of blocks) {
    const place = gates.indexOf(gate);
    if (place < 0) continue;
    return Rational.sum(rows.filter(([states]) => states[place] === 1).map(([, weight]) => weight));
  }
  throw new RangeError(`no block has the gate ${gate}`);
}

function membersOf(gates: number, blocks: readonly SymbolicBlock[]): readonly SymbolicMember[] {
  let all: { mask: GateState[]; weight: Rational }[] = [
    { mask: new Array<GateState>(gates).fill(0), weight: Rational.one },
  ];
  for (const { gates: places, rows } of blocks)
    all = all.flatMap(({ mask, weight }) =>
      rows.map(([states, w]) => {
        const extended = [...mask];
        for (const [at, place] of places.entries()) extended[place] = states[at] ?? 0;
        return { mask: extended, weight: weight.times(w) };
      }),
    );
  return all;
}
