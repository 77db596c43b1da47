import type { UnitStatistics } from './over-masks.js';

/** Units whose O* is above this count as active, as in the figures of Baldi and Sadowski (2013). */
const ACTIVE = 0.1;

/** How good approximations of E − NWGM are for logistic units. */
export interface SecondOrder {
  /** The mean |E − NWGM| over inputs and units. */
  readonly difference: number;
  /** Σ|E − NWGM − V(1−2E)/(1−2V)| / Σ|E − NWGM|, for (20) of Baldi and Sadowski (2013). */
  readonly aboutHalf: number;
  /** The slope of E − NWGM against the right side of (20), of the line through 0 with the least squares; absent where all are 0. */
  readonly slope?: number;
  /** The same for V(1−2E)/(2E(1−E)), the limit of small variances. */
  readonly smallVariance: number;
  /** The same for (20) and units with E in [0.25, 0.75]; absent where there are none. */
  readonly nearHalf?: number;
  /** The share of units above the last member of (22), 2E(1−E)|1−2E|. */
  readonly beyondBound: number;
}

/** What sampled masks show of a layer. */
export interface LayerMeasurement {
  readonly layer: string;
  readonly activation: string;
  readonly units: number;
  /** The mean V(O), and the mean standard deviation. */
  readonly variance: number;
  readonly deviation: number;
  /** The mean and the largest |E(O) − O*|. */
  readonly apart: number;
  readonly mostApart: number;
  /** The mean |E(O) − O*| of active units and of the others; absent where there are none. */
  readonly apartActive?: number;
  readonly apartInactive?: number;
  /** The mean standard deviation of active units. */
  readonly deviationActive?: number;
  /** The shares of O* below 0.1 and above 0.9. */
  readonly low: number;
  readonly high: number;
  /** Present for logistic units. */
  readonly secondOrder?: SecondOrder;
}

/** Sums the statistics of a layer up, over all inputs and units. */
export function measureLayer(statistics: UnitStatistics): LayerMeasurement {
  const { layer, activation, units, mean, variance, scaled } = statistics;
  const apart = mean.map((value, i) => Math.abs(value - scaled[i]!));
  const isActive = (i: number): boolean => scaled[i]! > ACTIVE;
  const deviation = variance.map(Math.sqrt);
  return {
    layer,
    activation,
    units,
    variance: average(variance)!,
    deviation: average(deviation)!,
    apart: average(apart)!,
    mostApart: apart.reduce((most, value) => Math.max(most, value), 0),
    ...named('apartActive', average(apart, isActive)),
    ...named(
      'apartInactive',
      average(apart, (i) => !isActive(i)),
    ),
    ...named('deviationActive', average(deviation, isActive)),
    low: average(scaled.map((value) => Number(value < 0.1)))!,
    high: average(scaled.map((value) => Number(value > 0.9)))!,
    ...(activation === 'sigmoid' ? { secondOrder: secondOrder(statistics) } : {}),
  };
}

/** NWGM is the logistic function of the mean sum, over the same masks. */
export function differenceOf({ mean, meanSum }: UnitStatistics): Float64Array {
  return mean.map((value, i) => value - 1 / (1 + Math.exp(-meanSum[i]!)));
}

function secondOrder(statistics: UnitStatistics): SecondOrder {
  const { mean: E, variance: V } = statistics;
  const difference = differenceOf(statistics);
  const size = difference.map(Math.abs);
  const half = V.map((v, i) => (v * (1 - 2 * E[i]!)) / (1 - 2 * v));
  const small = V.map((v, i) => {
    const product = 2 * E[i]! * (1 - E[i]!);
    return product === 0 ? 0 : (v * (1 - 2 * E[i]!)) / product;
  });
  const miss = (approximation: Float64Array, admits?: (i: number) => boolean) => {
    const missed = difference.map((value, i) => Math.abs(value - approximation[i]!));
    const [above, below] = [average(missed, admits), average(size, admits)];
    return above === undefined || below === undefined || below === 0 ? undefined : above / below;
  };
  const beyond = size.map((value, i) =>
    Number(value > 2 * E[i]! * (1 - E[i]!) * Math.abs(1 - 2 * E[i]!)),
  );
  return {
    difference: average(size)!,
    aboutHalf: miss(half) ?? 0,
    ...named('slope', slopeThroughZero(half, difference)),
    smallVariance: miss(small) ?? 0,
    ...named(
      'nearHalf',
      miss(half, (i) => E[i]! >= 0.25 && E[i]! <= 0.75),
    ),
    beyondBound: average(beyond)!,
  };
}

function slopeThroughZero(x: Float64Array, y: Float64Array): number | undefined {
  const squares = x.reduce((sum, value) => sum + value ** 2, 0);
  const products = x.reduce((sum, value, i) => sum + value * y[i]!, 0);
  return squares === 0 ? undefined : products / squares;
}

function average(
  values: Float64Array,
  admits: (i: number) => boolean = () => true,
): number | undefined {
  let [sum, count] = [0, 0];
  values.forEach((value, i) => {
    if (!admits(i)) return;
    sum += value;
    count++;
  });
  return count === 0 ? undefined : sum / count;
}

function named<Key extends string>(
  key: Key,
  value: number | undefined,
): Readonly<Partial<Record<Key, number>>> {
  const found: Partial<Record<Key, number>> = {};
  if (value !== undefined) found[key] = value;
  return found;
}
