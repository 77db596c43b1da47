import { atMost, distributions, equal, Rational } from 'corrigenda';
import type { Arithmetic, Distributions, Link, Value } from 'corrigenda';
import { memberDistributions } from '../goodfellow-2016/_distributions.ts';
import type { Members } from '../goodfellow-2016/_distributions.ts';
import { entry, renormalised } from './_derivation.ts';

/** Distributions over the same classes, and their means. */
export interface Means {
  readonly members: readonly (readonly Rational[])[];
  readonly weights: readonly Rational[];
  readonly classes: readonly number[];
  /** The means under the weights. */
  readonly weighted: Distributions;
  /** The means under equal weights. */
  readonly equally: Distributions;
}

type Steps = (of: Means, A: Arithmetic) => readonly Link[];

export function means(A: Arithmetic, { members, weights }: Members): Means {
  const equalShares = members.map(() => Rational.one.over(members.length));
  return {
    members,
    weights,
    classes: entry(members, 0).map((_, y) => y),
    weighted: distributions(A, members, weights),
    equally: distributions(A, members, equalShares),
  };
}

/** Σ p^{(i)}(y) over the members. */
function sumOver(A: Arithmetic, { members }: Means, y: number): Value {
  return A.sum(members.map((row) => entry(row, y)));
}

/** Σ p(μ) p(y | x, μ) over the members. */
export function weightedSum(A: Arithmetic, { members, weights }: Means, y: number): Value {
  return A.sum(members.map((row, d) => entry(row, y).times(entry(weights, d))));
}

function isDistribution(A: Arithmetic, p: readonly Value[]): readonly Link[] {
  return [
    equal(A.sum(p), A.of(1), 'the total'),
    ...p.map((x, y) => atMost(A.of(0), x, `class ${y} is not negative`)),
  ];
}

function each(link: (of: Means, A: Arithmetic, y: number) => Link): Steps {
  return (of, A) => of.classes.map((y) => link(of, A, y));
}

/** (7.52): k models with the weight 1/k each have a distribution as their mean. */
export const meanOfModels = {
  domain: memberDistributions(false),
  given: means,
  relation: ((of, A) => {
    const mean = of.classes.map((y) => sumOver(A, of, y).over(of.members.length));
    return [
      ...isDistribution(A, mean),
      ...mean.map((p, y) => equal(p, entry(of.equally.arithmetic, y), `weights 1/k, class ${y}`)),
    ];
  }) satisfies Steps,
  mutants: {
    'without 1/k': ((of, A) => [
      equal(A.sum(of.classes.map((y) => sumOver(A, of, y))), A.of(1)),
    ]) satisfies Steps,
    'one over the number of classes': each((of, A, y) =>
      equal(sumOver(A, of, y).over(of.classes.length), entry(of.equally.arithmetic, y)),
    ),
  },
};

/** (7.53): the mean over all masks with the weights p(μ) is a distribution. */
export const meanOverMasks = {
  domain: memberDistributions(false),
  given: means,
  relation: ((of, A) => {
    const mean = of.classes.map((y) => weightedSum(A, of, y));
    return [
      ...isDistribution(A, mean),
      ...mean.map((p, y) => equal(p, entry(of.weighted.arithmetic, y), `class ${y}`)),
    ];
  }) satisfies Steps,
  mutants: {
    'equal weights, as in (7.52)': each((of, A, y) =>
      equal(sumOver(A, of, y).over(of.members.length), entry(of.weighted.arithmetic, y)),
    ),
    'the last mask left out': ((of, A) => [
      equal(
        A.sum(
          of.classes.map((y) => weightedSum(A, { ...of, members: of.members.slice(0, -1) }, y)),
        ),
        A.of(1),
      ),
    ]) satisfies Steps,
  },
};

/** (7.55): over its sum, the geometric mean is a distribution in the same proportions. */
export const normalised = {
  domain: memberDistributions(true),
  given: means,
  relation: ((of, A) => {
    const p = renormalised(A, of.weighted.geometric);
    return [
      equal(A.sum(p), A.of(1), 'the total'),
      ...of.classes
        .slice(1)
        .map((y) =>
          equal(
            entry(p, y).over(entry(p, 0)),
            entry(of.weighted.geometric, y).over(entry(of.weighted.geometric, 0)),
            `class ${y} against class 0`,
          ),
        ),
    ];
  }) satisfies Steps,
  mutants: {
    'not renormalised': ((of, A) => [equal(A.sum(of.weighted.geometric), A.of(1))]) satisfies Steps,
    'the arithmetic mean': ((of) =>
      of.classes
        .slice(1)
        .map((y) =>
          equal(
            entry(of.weighted.arithmetic, y).over(entry(of.weighted.arithmetic, 0)),
            entry(of.weighted.geometric, y).over(entry(of.weighted.geometric, 0)),
          ),
        )) satisfies Steps,
  },
};
