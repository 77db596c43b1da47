import { coefficients } from './coefficients.js';
import { RARE } from './remainder.js';

/** Gates next to each other with one inclusion probability, or with several. */
export interface GateGroup {
  readonly start: number;
  readonly end: number;
  /** The one probability; undefined where they differ. */
  readonly p: number | undefined;
}

/** The bounds on sums over gates are made for up to so many. */
const MOST_GATES = 2 ** 22;

/** So many different probabilities are put into groups in any case. */
const FEW = 4;
/** The fewest gates, on average, for which groups of equal probabilities pay. */
const GATES_A_GROUP = 32;

/**
 * The inclusion probabilities of independent gates, sorted into groups: what
 * many units share.
 *
 * Gates that are never there are left out, and those that always are stand apart.
 */
export class GateLaw {
  /** How many gates there are at all. */
  readonly gates: number;
  /** How many of them are random. */
  readonly count: number;
  /** The gates that are always there. */
  readonly sure: Int32Array;
  /** The place of each random gate among all; undefined where all are random and in their order. */
  readonly order: Int32Array | undefined;
  readonly groups: readonly GateGroup[];
  /** p of each random gate. */
  readonly inclusion: Float64Array;
  /** pq of each random gate, off by 2u relative. */
  readonly variances: Float64Array;
  /** Whether every gate is rarely there, or rarely not. */
  readonly rare: boolean;
  readonly #tables = new Map<number, Float64Array>();

  /** @throws RangeError if there are more than 2^22 gates or a probability is not a number from 0 to 1. */
  constructor(inclusion: ArrayLike<number>) {
    this.gates = inclusion.length;
    if (this.gates > MOST_GATES)
      throw new RangeError(`${this.gates} gates are more than the ${MOST_GATES} that are possible`);
    const only = onlyProbability(inclusion);
    if (only !== undefined) {
      this.sure = new Int32Array(0);
      this.count = this.gates;
      this.inclusion = new Float64Array(this.count).fill(only);
      this.variances = new Float64Array(this.count).fill(only * (1 - only));
      this.order = undefined;
      this.groups = groupsOf([[only, this.count]]);
      this.rare = isRare(only);
      return;
    }
    const random: number[] = [];
    const sure: number[] = [];
    const most = Math.max(FEW, this.gates / GATES_A_GROUP);
    const places = new Map<number, number[]>();
    for (let j = 0; j < inclusion.length; j++) {
      const p = inclusion[j]!;
      if (!(p >= 0 && p <= 1))
        throw new RangeError(`the inclusion probability of gate ${j} is ${p}, not from 0 to 1`);
      if (p === 1) sure.push(j);
      if (p === 0 || p === 1) continue;
      random.push(j);
      const same = places.get(p);
      if (same) same.push(j);
      else if (places.size <= most) places.set(p, [j]);
    }
    const grouped = places.size <= most;
    const order = Int32Array.from(grouped ? [...places.values()].flat() : random);
    this.sure = Int32Array.from(sure);
    this.count = order.length;
    this.inclusion = Float64Array.from(order, (j) => inclusion[j]!);
    this.variances = this.inclusion.map((p) => p * (1 - p));
    this.order = order.length === this.gates && order.every((j, k) => j === k) ? undefined : order;
    this.rare = this.inclusion.every(isRare);
    this.groups = grouped
      ? groupsOf([...places].map(([p, same]) => [p, same.length]))
      : groupsOf([[undefined, this.count]]);
  }

  /** c_r of each random gate, and 3 places of 0, computed when first asked for. */
  coefficients(order: number): Float64Array {
    let table = this.#tables.get(order);
    if (!table) {
      table = coefficients(order, this.inclusion, 3);
      this.#tables.set(order, table);
    }
    return table;
  }
}

/** The probability of all gates, if it is one and neither 0 nor 1. */
function onlyProbability(inclusion: ArrayLike<number>): number | undefined {
  const first = inclusion[0]!;
  if (!(first > 0 && first < 1)) return undefined;
  for (let j = 1; j < inclusion.length; j++) if (inclusion[j] !== first) return undefined;
  return first;
}

function isRare(p: number): boolean {
  return p <= RARE || 1 - p <= RARE;
}

function groupsOf(sizes: readonly (readonly [number | undefined, number])[]): GateGroup[] {
  let start = 0;
  return sizes.map(([p, size]) => {
    const group = { start, end: start + size, p };
    start += size;
    return group;
  });
}
