import { availableParallelism } from 'node:os';
import {
  answerOf,
  approximationsOf,
  type Answer,
  type ApproximationGroup,
} from '../ensembles/compared/approximations.js';
import type { DeepForm } from '../ensembles/compared/deep-form.js';
import { deepClassGroups, deepUnitGroups } from '../ensembles/compared/deep-groups.js';
import { ConditionalMeans } from '../ensembles/compared/conditional-means.js';
import { classGroups, unitGroups } from '../ensembles/compared/double-groups.js';
import {
  certified,
  gaussianApproximation,
  softmaxOf,
  unitProblem,
} from '../ensembles/compared/in-doubles.js';
import { enumerationRate, propagationRate } from '../ensembles/compared/mask-rate.js';
import { MethodError } from '../ensembles/compared/method-error.js';
import { sampledGroups } from '../ensembles/compared/sampled-groups.js';
import { samplingOf, type NoSampling, type Sampling } from '../ensembles/compared/sampling.js';
import { surveyOf, type Survey } from '../ensembles/compared/survey.js';
import { powerOfTwo, waysFor, type Method, type Way } from '../ensembles/compared/ways.js';
import { compareNetwork, type FigureGroup } from '../ensembles/comparison.js';
import { enumerateDeepSoftmax, enumerateDeepUnit } from '../ensembles/enumerated/deep.js';
import type { DeepProblem } from '../ensembles/enumerated/deep-problem.js';
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

/** Gates of the last layer that the means are exact over, given the others. */
export interface Averaged {
  readonly gates: number;
  /** How many times as wide the intervals of the means would be without, from the same masks. */
  readonly narrowing: number;
}

/** The ensemble of a network over its masks, with what approximates it. */
export interface EnsembleComparison extends Way {
  readonly gates: number;
  /** Their number, or where doubles do not hold it, a power of two. */
  readonly masks: number | string;
  /** How many masks were drawn, by the method `sample`. */
  readonly samples?: number;
  /** By the method `sample`, what was averaged over exactly under each of them. */
  readonly averaged?: Averaged;
  readonly seed: number;
  /** Why no masks were drawn to stand beside the means, where doubles do not hold the network. */
  readonly unsampled?: string;
  readonly seconds: number;
  /** How wrong weight scaling is; undefined where nothing is known of it. */
  readonly answer: Answer | undefined;
  /** The means of each output, or class, with their bounds. */
  readonly groups: readonly FigureGroup[];
  /** Weight scaling, the Gaussian approximation, and 10, 100 and 1,000 sampled masks, with their errors. */
  readonly approximations: readonly ApproximationGroup[];
}

/** From here on threads are worth their start. */
const THREADED_GATES = 22;
const THREADED_SECONDS = 0.5;
/** Means over the last layer's gates where no number of samples is given: about ten seconds. */
const MOST_MEANS = 100_000;

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
  const { law } = file;
  const survey = surveyOf(file);
  const sampling = samplingOf(file, seed);
  const sampled = 'why' in sampling ? undefined : sampling;
  const ways = waysFor(survey, law.gates, options.method, () => rateOf(survey, sampled));

  const { way, groups, ...bySamples } = await firstThatWorks(ways, async (way) =>
    way.method === 'sample'
      ? fromSamples(file, sampling, options.samples)
      : { groups: await groupsBy(way, file, survey, options) },
  );
  const { drawn = [], counts = [] } = sampled ?? {};
  const approximations = approximationsOf(groups, gaussians(survey), drawn, counts);
  return {
    ...way,
    gates: law.gates,
    masks: law.size <= Number.MAX_SAFE_INTEGER ? law.size : powerOfTwo(survey.exponent),
    ...bySamples,
    seed,
    ...('why' in sampling && { unsampled: sampling.why }),
    seconds: (performance.now() - begun) / 1000,
    answer: answerOf(groups),
    groups,
    approximations,
  };
}

/** Masks a second: of layers that enumeration in doubles takes by that, else by computing one after the other. */
function rateOf(
  { drawn, classes, deep }: Survey,
  sampling: Sampling | undefined,
): number | undefined {
  if (deep) return 2 ** deep.gates / deep.seconds;
  if (drawn !== undefined) return enumerationRate(classes);
  return sampling && propagationRate(sampling.sampler);
}

/** The figures by some method, and how they were sampled. */
interface Found {
  readonly groups: readonly FigureGroup[];
  readonly samples?: number;
  readonly averaged?: Averaged;
}

function fromSamples(
  file: NetworkFile,
  sampling: Sampling | NoSampling,
  wanted: number | undefined,
): Found {
  if ('why' in sampling) throw new RangeError(sampling.why);
  const { network, sampler, most } = sampling;
  const conditional = ConditionalMeans.of(file);
  const affordable = conditional ? Math.ceil(MOST_MEANS / conditional.layer.biases.length) : most;
  const samples = wanted ?? Math.max(10, Math.min(10_000, most, affordable));
  const drawn = sampler.withMeans(samples, conditional);
  const { groups, narrowing } = sampledGroups(file, network, drawn, conditional?.radius);
  return {
    groups,
    samples,
    ...(conditional && { averaged: { gates: conditional.layer.gates.length, narrowing } }),
  };
}

/** What the first way gives that the numbers of the network do not defeat. */
async function firstThatWorks(
  ways: readonly Way[],
  by: (way: Way) => Promise<Found>,
): Promise<Found & { readonly way: Way }> {
  let failed = '';
  for (const way of ways) {
    try {
      const found = await by(way);
      return { way: { ...way, why: `${way.why}${failed}` }, ...found };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      failed += `; ${way.method}: ${error.message}`;
    }
  }
  const untried = ways.every(({ method }) => method !== 'sample');
  throw new MethodError(`no method fits${failed}${untried ? '; use --method sample' : ''}`);
}

async function groupsBy(
  { method, numbers }: Way,
  file: NetworkFile,
  survey: Survey,
  { progress, threads = availableParallelism() }: CompareOptions,
): Promise<readonly FigureGroup[]> {
  const { network, law, input } = file;
  const { layer, units, drawn = 0, deep } = survey;
  if (numbers === 'doubles' && deep) return deepGroups(file, deep, threads, progress);
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

/** By all masks of a network with hidden layers. */
async function deepGroups(
  file: NetworkFile,
  deep: DeepForm,
  threads: number,
  progress: CompareOptions['progress'],
): Promise<readonly FigureGroup[]> {
  const { problems, kind, gates, seconds } = deep;
  const pool =
    seconds >= THREADED_SECONDS && threads > 1
      ? new EnumerationPool({ workers: threads })
      : undefined;
  const masks = 2 ** gates;
  let before = 0;
  const onProgress = (done: number, total: number): void =>
    progress?.(Math.round((before + done / total) * masks), problems.length * masks);
  const options = { onProgress };
  try {
    if (kind === 'classes') {
      const [problem] = problems as [DeepProblem];
      const softmax = pool
        ? await pool.deepSoftmax(problem, options)
        : enumerateDeepSoftmax(problem, options);
      return deepClassGroups(file, deep, softmax);
    }
    const means = [];
    for (const problem of problems) {
      means.push(
        pool ? await pool.deepUnit(problem, options) : enumerateDeepUnit(problem, options),
      );
      before++;
    }
    return deepUnitGroups(file, deep, means);
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
