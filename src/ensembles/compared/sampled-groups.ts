import type { NetworkFile } from '../../models/network-file.js';
import type { Figure, FigureGroup } from '../comparison.js';
import { enclosure } from '../comparison.js';
import { wide } from '../enumerated/exact-double.js';
import { near } from './approximations.js';
import { scaledOutputs } from './double-groups.js';
import type { DoubleNetwork } from './double-network.js';
import { outputRanges } from './output-range.js';
import { sampledFigures } from './sampled-figures.js';

/** The products that sampling carries out where no number of samples is given, and the outputs it keeps. */
const MOST_PRODUCTS = 2 ** 28;
const MOST_KEPT = 2 ** 22;
const LEVEL = 0.95;

/** How many masks are drawn at most where nothing is said: each takes so many products and gives so many outputs. */
export function samplesWithin(products: number, outputs: number): number {
  const affordable = Math.min(MOST_PRODUCTS / Math.max(1, products), MOST_KEPT / outputs);
  return Math.max(10, Math.floor(affordable));
}

/** The figures of each output from its values under sampled masks. */
export function sampledGroups(
  file: NetworkFile,
  network: DoubleNetwork,
  samples: readonly Float64Array[],
): readonly FigureGroup[] {
  const scaled = wide.scope(() => scaledOutputs(file).map((value) => enclosure(() => value)));
  const ranges = outputRanges(network);
  const softmax = network.layers.at(-1)?.kind === 'softmax';
  return samples.map((values, i): FigureGroup => {
    const { E, V } = sampledFigures(values, ranges[i]!, LEVEL);
    const W = scaled[i]!;
    const [mean, variance] = softmax ? ['arithmetic mean', 'variance'] : ['E', 'V'];
    return {
      title: `${softmax ? 'class' : 'output'} ${i}`,
      figures: [
        { name: mean, figure: E },
        { name: variance, figure: V },
        { name: 'weight scaling', figure: W },
        { name: `${mean} - weight scaling`, figure: gapOf(E, W) },
      ],
    };
  });
}

/** The difference of an estimate and of a number that is known. */
function gapOf(E: Figure, W: Figure): Figure {
  const { value, within } = near(W);
  if (!('estimate' in E)) {
    const { value: constant } = near(E);
    return { estimate: constant - value, from: constant - value, to: constant - value, level: 1 };
  }
  const slack = within + 2 ** -50 * Math.abs(value);
  return {
    estimate: E.estimate - value,
    from: E.from - value - slack,
    to: E.to - value + slack,
    level: E.level,
  };
}
