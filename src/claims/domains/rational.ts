import fc from 'fast-check';
import { Rational } from '../../arithmetic/number.js';
import type { Literal } from '../../arithmetic/number.js';
import type { Domain, Json } from '../domain.js';
import { FractionRange } from './fraction-range.js';

export interface RationalOptions {
  /** The least value, included; −50 where it is not said. */
  readonly min?: Literal;
  /** The largest value, included; 50 where it is not said. */
  readonly max?: Literal;
  /** The largest denominator, a positive integer; 1000 where it is not said. */
  readonly maxDenominator?: number;
  /** Values that are left out, such as 0 or the ends of the range. */
  readonly excluding?: readonly Literal[];
}

const EDGES = ['0', '1', '1/2', '-1', '2', '-1/2', '1/3', '3/4'];
const EVERYDAY_DENOMINATOR = 12;
const EVERYDAY_SIZE = 4;

/**
 * Rational numbers of a closed range, with small numerators and denominators
 * most often, edge cases first (0, 1, ½, −1, the ends), and extreme ones at times.
 *
 * The cost of p/q is |p| + q, less that of the simplest fraction of the range.
 *
 * @throws RangeError if the range has no such fraction, or a bound is no number.
 */
export function rational(options: RationalOptions = {}): Domain<Rational> {
  const range = new FractionRange(
    Rational.of(options.min ?? -50),
    Rational.of(options.max ?? 50),
    options.maxDenominator ?? 1000,
    (options.excluding ?? []).map((literal) => Rational.of(literal)),
  );
  const edges = edgesOf(range);
  return {
    description: range.toString(),
    arbitrary: arbitraryOf(range, edges),
    ofCost: (cost) => range.ofCost(cost),
    largestCost: range.largestCost,
    neighbour: (parameters, random) =>
      neighbourOf(range, edges, Rational.of(text(parameters)), random),
    smaller: (parameters) => range.simplerThan(Rational.of(text(parameters))),
    uniform: {
      size: range.gridSize,
      draw: (random) => range.onGrid(random),
      shape: () => '#',
    },
    build: (parameters) => {
      const x = Rational.of(text(parameters));
      return range.has(x) ? x : undefined;
    },
    masks: () => 1,
  };
}

function text(parameters: Json): string {
  if (typeof parameters === 'string') return parameters;
  throw new TypeError(`expected a number such as "3/7", found ${JSON.stringify(parameters)}`);
}

function edgesOf(range: FractionRange): string[] {
  const ends = [range.min.toString(), range.max.toString()];
  const edges = [...new Set([...EDGES, ...ends])].filter((edge) => range.has(Rational.of(edge)));
  return edges.length > 0 ? edges : [range.simplest.toString()];
}

function arbitraryOf(range: FractionRange, edges: readonly string[]): fc.Arbitrary<Json> {
  const everyday = range.within(EVERYDAY_SIZE, EVERYDAY_DENOMINATOR);
  const fraction = (of: FractionRange): fc.Arbitrary<string> =>
    fc
      .tuple(fc.integer({ min: 1, max: of.maxDenominator }), fc.nat())
      .map(([denominator, place]) => of.atPlace(denominator, place));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...edges) },
    { weight: 6, arbitrary: fraction(everyday) },
    { weight: 1, arbitrary: fraction(range) },
    { weight: 1, arbitrary: fc.constantFrom(...range.extremes()) },
  );
}

/** Steps of every size, so that a search both crosses the range and settles in a corner. */
function neighbourOf(
  range: FractionRange,
  edges: readonly string[],
  x: Rational,
  random: () => number,
): string {
  const kind = random();
  if (kind < 0.05) return edges[Math.floor(random() * edges.length)] ?? x.toString();
  if (kind < 0.1) return range.onGrid(random);
  if (kind < 0.2) {
    const factor = Rational.of(['2', '1/2', '-1', '10'][Math.floor(random() * 4)] ?? '2');
    return range.nearest(x.times(factor).toNumber(), random() < 0.5);
  }
  const span = range.max.minus(range.min).toNumber();
  const finest = Math.log2(span * range.maxDenominator + 1);
  const step = span * 2 ** (-finest * random()) * (random() < 0.5 ? -1 : 1);
  return range.nearest(x.toNumber() + step, random() < 0.75);
}
