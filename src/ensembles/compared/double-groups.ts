import { IntervalValue } from '../../arithmetic/interval-value.js';
import { outputs } from '../../models/propagate.js';
import type { NetworkFile } from '../../models/network-file.js';
import type { CertifiedMeans } from '../certified/means.js';
import type { ModelEnsemble, OutputEnsemble } from '../combine.js';
import { enclosure, type FigureGroup } from '../comparison.js';
import { wide } from '../enumerated/exact-double.js';
import type { EnumeratedSoftmax } from '../enumerated/softmax.js';
import type { EnumeratedUnit } from '../enumerated/unit.js';
import { quantitiesOf } from '../quantities.js';
import { classesOfUnit, classMeans } from './class-means.js';
import type { DoubleTotal } from './double-total.js';
import type { GatedLayer } from './gated-layer.js';
import { certifiedMeans, enumeratedMeans } from './unit-means.js';

/** What was found of one unit in doubles. */
export type UnitMeans = CertifiedMeans | EnumeratedUnit;

/**
 * The figures of a layer of logistic units, or of a softmax over two classes whose
 * class 1 is the one unit, from the means of the units in doubles.
 *
 * Weight scaling is enclosed from the exact numbers. It is the NWGM of a logistic unit
 * and the renormalised geometric mean of a softmax, whose logarithms of odds are
 * linear in S.
 */
export function unitGroups(
  file: NetworkFile,
  layer: GatedLayer,
  units: readonly DoubleTotal[],
  means: readonly UnitMeans[],
): readonly FigureGroup[] {
  return groupsOf(file, (scaled) => {
    const softmax = layer.activation.kind === 'softmax';
    const found = units.map((unit, i): OutputEnsemble => {
      const mean = means[i]!;
      const W = scaled[softmax ? 1 : i]!;
      return 'lnG' in mean ? certifiedMeans(mean, unit, W) : enumeratedMeans(mean, unit, W);
    });
    return softmax ? classesOfUnit(found[0]!, scaled) : { masks: file.law.size, outputs: found };
  });
}

/** The figures of a softmax over more classes, of which the variances are not known. */
export function classGroups(
  file: NetworkFile,
  classes: readonly DoubleTotal[],
  softmax: EnumeratedSoftmax,
): readonly FigureGroup[] {
  return groupsOf(file, (scaled) => classMeans(softmax, classes, scaled)).map(
    ({ title, figures }) => ({
      title,
      figures: figures.filter(({ name }) => name !== 'variance'),
    }),
  );
}

/** Weight scaling of each output, enclosed; values of `wide`. */
export function scaledOutputs({ network, law, input }: NetworkFile): readonly IntervalValue[] {
  return outputs(wide, network, input, law.inclusion).map((value) => {
    if (!(value instanceof IntervalValue)) throw new TypeError('not an interval');
    return value;
  });
}

function groupsOf(
  file: NetworkFile,
  ensemble: (scaled: readonly IntervalValue[]) => ModelEnsemble,
): readonly FigureGroup[] {
  return wide.scope(() => {
    const scaled = scaledOutputs(file);
    return quantitiesOf(ensemble(scaled), () => scaled).map(({ title, values }) => ({
      title,
      figures: Object.entries(values).map(([name, value]) => ({ name, figure: enclosure(value) })),
    }));
  });
}
