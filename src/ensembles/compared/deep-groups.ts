import type { IntervalValue } from '../../arithmetic/interval-value.js';
import type { NetworkFile } from '../../models/network-file.js';
import type { OutputEnsemble } from '../combine.js';
import type { FigureGroup } from '../comparison.js';
import type { Enclosed } from '../enumerated/enclosed.js';
import { spread } from '../enumerated/enclosures.js';
import { exactly, wide } from '../enumerated/exact-double.js';
import type { EnumeratedSoftmax } from '../enumerated/softmax.js';
import type { EnumeratedUnit } from '../enumerated/unit.js';
import { classesOfUnit, classMeans } from './class-means.js';
import type { DeepForm } from './deep-form.js';
import { groupsOf, withoutVariance } from './double-groups.js';
import { enumeratedMeans, inUnit, type Inexact } from './unit-means.js';

/**
 * How far a deep network's law is off. The radii have the rounding of weights in them. A
 * law of independent gates that is off by τ in all moves the mean of a function by τ times
 * what that varies: 1 for an output, the range r of S for the logarithm of one, and for
 * the mean of S itself.
 */
function inexact({ tau, range }: DeepForm): Inexact {
  return { shift: 0, lawOfOutput: tau, lawOfTotal: tau * range * (1 + 2 ** -20) };
}

/**
 * The figures of a deep network's logistic outputs, or of a softmax over two classes
 * whose class 1 is the one unit.
 */
export function deepUnitGroups(
  file: NetworkFile,
  form: DeepForm,
  means: readonly EnumeratedUnit[],
): readonly FigureGroup[] {
  return groupsOf(file, () => {
    const off = inexact(form);
    // σ′ ≤ 1/4.
    const reach = exactly(off.lawOfTotal).over(4);
    const scaled = means.map(({ NWGM }) => moved(NWGM, reach));
    const outputs = means.map((mean, i): OutputEnsemble => enumeratedMeans(mean, off, scaled[i]!));
    if (form.kind === 'units') return { masks: file.law.size, outputs };
    return classesOfUnit(outputs[0]!, [inUnit(wide.of(1).minus(scaled[0]!)), scaled[0]!]);
  });
}

/** The figures of a deep network's softmax over more classes, of which the variances are not known. */
export function deepClassGroups(
  file: NetworkFile,
  form: DeepForm,
  softmax: EnumeratedSoftmax,
): readonly FigureGroup[] {
  const groups = groupsOf(file, () => {
    const off = inexact(form);
    const reach = exactly(off.lawOfTotal);
    const scaled = softmax.classes.map(({ renormalised }) => moved(renormalised, reach));
    return classMeans(softmax, [off], scaled);
  });
  return withoutVariance(groups);
}

function moved({ value, radius }: Enclosed, reach: IntervalValue): IntervalValue {
  return inUnit(spread(exactly(value), exactly(radius).plus(reach)));
}
