import type { EnumeratedSoftmax } from '../../../src/ensembles/enumerated/softmax.js';
import type { EnumeratedUnit } from '../../../src/ensembles/enumerated/unit.js';
import type { SoftmaxProblem } from '../../../src/ensembles/enumerated/problem.js';
import { byDefinition, misses, one, total } from './by-definition.js';

/** Names of a layer's quantities that are not within their radius. */
export function missedOfLayer(problem: SoftmaxProblem, found: EnumeratedSoftmax): string[] {
  return byDefinition(problem, ({ arithmetic, logarithm }) => {
    const geometric = logarithm.map((x) => x.exp());
    const largest = logarithm.reduce((max, x) => max.max(x));
    const scaled = logarithm.map((x) => x.minus(largest).exp());
    const sum = total(scaled);
    return found.classes.flatMap((own, y) => [
      ...(misses(own.arithmetic, arithmetic[y]!) ? [`arithmetic ${y}`] : []),
      ...(misses(own.logarithm, logarithm[y]!) ? [`logarithm ${y}`] : []),
      ...(misses(own.geometric, geometric[y]!) ? [`geometric ${y}`] : []),
      ...(misses(own.renormalised, scaled[y]!.over(sum)) ? [`renormalised ${y}`] : []),
    ]);
  });
}

/** The same of a unit as class 1 of two. */
export function missedOfUnit(problem: SoftmaxProblem, found: EnumeratedUnit): string[] {
  return byDefinition(problem, ({ arithmetic, squares, logarithm }) => {
    const E = arithmetic[1]!;
    const truth = {
      E,
      V: squares[1]!.minus(E.times(E)),
      G: logarithm[1]!.exp(),
      Gprime: logarithm[0]!.exp(),
      NWGM: one().over(logarithm[0]!.minus(logarithm[1]!).exp().plus(1)),
    };
    return (Object.keys(truth) as (keyof typeof truth)[]).filter((name) =>
      misses(found[name], truth[name]),
    );
  });
}
