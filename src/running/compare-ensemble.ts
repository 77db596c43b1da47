import { availableParallelism } from 'node:os';
import {
  answerOf,
  approximationsOf,
  type Answer,
  type ApproximationGroup,
} from '../ensembles/compared/approximations.js';
import { classGroups, unitGroups } from '../ensembles/compared/double-groups.js';
import { doubleNetwork } from '../ensembles/compared/double-network.js';
import {
  certified,
  gaussianApproximation,
  softmaxOf,
  unitProblem,
} from '../ensembles/compared/in-doubles.js';
import { enumerationRate, propagationRate } from '../ensembles/compared/mask-rate.js';
import { MaskSampler } from '../ensembles/compared/mask-sampler.js';
import { MethodError } from '../ensembles/compared/method-error.js';
import { sampledGroups, samplesWithin } from '../ensembles/compared/sampled-groups.js';
import { surveyOf, type Survey } from '../ensembles/compared/survey.js';
import { powerOfTwo, waysFor, type Method, type Way } from '../ensembles/compared/ways.js';
import { compareNetwork, type FigureGroup } from '../ensembles/comparison.js';
import { enumerateSoftmax } from '../ensembles/enumerated/softmax.js';
import { enumerateUnit } from '../ensembles/enumerated/unit.js';
import type { NetworkFile } from '../models/network-file.js';
import { EnumerationPool } from './enumeration-pool.js';

export interface CompareOptions {
  /** Picked by what fits where nothing is said. */
  readonly method?: Method;
  /** Of the sampled masks; 0 if nothing is said. */
  readonly seed?: number;
  /** How many masks `sample` draws, at least 2; 10,000, or fewer for a large network, if nothing is said. */
  readonly samples?: number;
  /** Threads for 2^22 masks and more; as many as there are processors if nothing is said. */
  readonly threads?: number;
  /** Called from time to time with the masks done and the masks to do. */
  readonly progress?: (done: number, all: number) => void;
}

/** The ensemble of a network over its masks, with what approximates it. */
export interface EnsembleComparison extends Way {
  readonly gates: number;
  /** Their number, or where doubles do not hold it, a power of two. */
  readonly masks: number | string;
  /** How many masks were drawn, by the method `sample`. */
  readonly samples?: number;
  readonly seed: number;
  readonly seconds: number;
  /** How wrong weight scaling is; undefined where nothing is known of it. */
  readonly answer: Answer | undefined;
  /** The means of each output, or class, with their bounds. */
  readonly groups: readonly FigureGroup[];
  /** Weight scaling, the Gaussian approximation, and 10, 100 and 1,000 sampled masks, with their errors. */
  readonly approximations: readonly ApproximationGroup[];
}

const COUNTS = [10, 100, 1000];
/** From here on threads are worth their start. */
const THREADED_GATES = 22;

/**
 * How wrong weight scaling is on a network: the means over all its masks, by
 * enumeration, by integrals, or by sampling, with bounds on their errors, and
 * approximations beside them.
 *
 * Bounds are rigorous, those of enumeration in doubles and of integrals with the
 * rounding of the network's numbers in them, but for `sample`: its intervals hold with
 * the probability that they name, of the network computed in doubles.
 *
 * @param file as `readNetwork` gives it.
 * @throws MethodError (a RangeError) if the method that is asked for does not fit the
 *   network, with the time that enumeration would take and what to use instead.
 */
export async function compareEnsemble(
  file: NetworkFile,
  options: CompareOptions = {},
): Promise<EnsembleComparison> {
  const begun = performance.now();
  const { seed = 0 } = options;
  const { network, law, input } = file;
  const survey = surveyOf(file);
  const inDoubles = doubleNetwork(network, input);
  const sampler = new MaskSampler(inDoubles, law, seed);
  const rate = (): number =>
    survey.drawn === undefined ? propagationRate(sampler) : enumerationRate(survey.classes);
  const ways = waysFor(survey, law.gates, options.method, rate);
  const most = samplesWithin(inDoubles.terms + law.gates, inDoubles.layers.at(-1)!.biases.length);
  const counts = COUNTS.filter((count) => count <= most);
  const drawn = sampler.outputs(counts.at(-1) ?? 2);
  const samples = options.samples ?? Math.min(10_000, most);

  const { way, groups } = await firstThatWorks(ways, (way) =>
    way.method === 'sample'
      ? Promise.resolve(sampledGroups(file, inDoubles, sampler.outputs(samples)))
      : groupsBy(way, file, survey, options),
  );
  const approximations = approximationsOf(groups, gaussians(survey), drawn, counts);
  return {
    ...way,
    gates: law.gates,
    masks: law.size <= Number.MAX_SAFE_INTEGER ? law.size : powerOfTwo(survey.exponent),
    ...(way.method === 'sample' && { samples }),
    seed,
    seconds: (performance.now() - begun) / 1000,
    answer: answerOf(groups),
    groups,
    approximations,
  };
}

/** What the first way gives that the numbers of the network do not defeat. */
async function firstThatWorks(
  ways: readonly Way[],
  by: (way: Way) => Promise<readonly FigureGroup[]>,
): Promise<{ readonly way: Way; readonly groups: readonly FigureGroup[] }> {
  let failed = '';
  for (const way of ways) {
    try {
      const groups = await by(way);
      return { way: { ...way, why: `${way.why}${failed}` }, groups };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      failed += `; ${way.method}: ${error.message}`;
    }
  }
  throw new MethodError(`no method fits${failed}; use --method sample`);
}

async function groupsBy(
  { method, numbers }: Way,
  file: NetworkFile,
  { layer, units, drawn = 0 }: Survey,
  { progress, threads = availableParallelism() }: CompareOptions,
): Promise<readonly FigureGroup[]> {
  const { network, law, input } = file;
  if (numbers === 'exact' || !layer)
    return compareNetwork(network, law, input, progress ? { progress } : {});
  if (method === 'certified') return unitGroups(file, layer, units!, units!.map(certified));
  const pool =
    drawn >= THREADED_GATES && threads > 1 ? new EnumerationPool({ workers: threads }) : undefined;
  const onProgress = (done: number, total: number): void =>
    progress?.(Math.round((done / total) * 2 ** drawn), 2 ** drawn);
  try {
    if (!units) {
      const { problem, classes } = softmaxOf(layer);
      const softmax = pool ? pool.softmax(problem, { onProgress }) : enumerateSoftmax(problem);
      return classGroups(file, classes, await softmax);
    }
    const means = [];
    for (const unit of units.map(unitProblem))
      means.push(pool ? await pool.unit(unit, { onProgress }) : enumerateUnit(unit));
    return unitGroups(file, layer, units, means);
  } finally {
    await pool?.close();
  }
}

/** The Gaussian approximation of each output of a layer of logistic units, or of a softmax over two classes. */
function gaussians({ layer, units }: Survey): readonly number[] | undefined {
  const each = units?.map(gaussianApproximation);
  if (!each || layer?.activation.kind === 'logistic') return each;
  return [1 - each[0]!, each[0]!];
}
