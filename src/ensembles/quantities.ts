import type { Value } from '../arithmetic/arithmetic.js';
import type { ModelEnsemble, OutputEnsemble } from './combine.js';
import type { Distributions } from './distributions.js';

/** Named numbers of one output, each computed when it is asked for. */
export interface Quantities {
  readonly title: string;
  readonly values: Readonly<Record<string, () => Value>>;
}

/**
 * What there is to say of an ensemble beside weight scaling: for each output or
 * class its means, its variance, the output under weight scaling, and the
 * differences; for a softmax also the total of the geometric means.
 *
 * @param scaled the outputs under weight scaling.
 */
export function quantitiesOf(
  ensemble: ModelEnsemble,
  scaled: () => readonly Value[],
): readonly Quantities[] {
  const { classes } = ensemble;
  let known: readonly Value[] | undefined;
  const groups = ensemble.outputs.map((output, i): Quantities => {
    const W = (): Value => (known ??= scaled())[i]!;
    if (classes) return { title: `class ${i}`, values: classQuantities(output, classes, i, W) };
    return { title: `output ${i}`, values: outputQuantities(output, W) };
  });
  if (!classes) return groups;
  const total = {
    title: 'all classes',
    values: { 'total of the geometric means': () => classes.total },
  };
  return [...groups, total];
}

function outputQuantities(output: OutputEnsemble, W: () => Value): Record<string, () => Value> {
  const { geometric } = output;
  const E = (): Value => output.E;
  const V = (): Value => output.V;
  if (!geometric) return { E, V, 'weight scaling': W, 'E - weight scaling': () => E().minus(W()) };
  return {
    E,
    V,
    G: () => geometric.G,
    "G'": () => geometric.Gprime,
    NWGM: () => geometric.NWGM,
    'weight scaling': W,
    'E - G': () => E().minus(geometric.G),
    'E - NWGM': () => E().minus(geometric.NWGM),
    'E - weight scaling': () => E().minus(W()),
    'NWGM - weight scaling': () => geometric.NWGM.minus(W()),
  };
}

function classQuantities(
  output: OutputEnsemble,
  classes: Distributions,
  y: number,
  W: () => Value,
): Record<string, () => Value> {
  const E = (): Value => output.E;
  const renormalised = (): Value => classes.renormalised[y]!;
  return {
    'arithmetic mean': E,
    variance: () => output.V,
    'geometric mean': () => classes.geometric[y]!,
    'renormalised geometric mean': renormalised,
    'weight scaling': W,
    'arithmetic mean - renormalised': () => E().minus(renormalised()),
    'arithmetic mean - weight scaling': () => E().minus(W()),
    'renormalised - weight scaling': () => renormalised().minus(W()),
  };
}
