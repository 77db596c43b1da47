import { distributions, equal, members as masksOf } from 'corrigenda';
import type { Arithmetic, Link, SoftmaxCase, Value } from 'corrigenda';
import { derivation, entry, renormalised } from './_derivation.ts';
import { scaledPrediction } from '../goodfellow-2016/_prediction.ts';
import { regressions } from './_regressions.ts';

/** The geometric mean over all masks, and what may be made of it. */
export interface Renormalised {
  readonly classes: readonly number[];
  /** P̃, for each class. */
  readonly geometric: readonly Value[];
  /** P̃ over its sum, by the ensembles of the package. */
  readonly ensemble: readonly Value[];
  readonly arithmetic: readonly Value[];
  /** softmax(pWᵀv + b) for a factor p in place of every gate. */
  readonly scaled: (p: string) => readonly Value[];
  /** softmax(p(Wᵀv + b)), with the biases scaled as well. */
  readonly biasScaled: (p: string) => readonly Value[];
}

type Steps = (of: Renormalised, A: Arithmetic) => readonly Link[];

export function ensembles(A: Arithmetic, kase: SoftmaxCase): Renormalised {
  const of = derivation(A, kase);
  const { model, law, input } = kase;
  const rows = of.masks.map((_, d) => of.classes.map((y) => entry(of.members(y), d)));
  const weights = masksOf(law).map(({ weight }) => weight);
  const all = distributions(A, rows, weights);
  const factors = (p: string) => input.map(() => p);
  return {
    classes: of.classes,
    get geometric() {
      return all.geometric;
    },
    get ensemble() {
      return all.renormalised;
    },
    get arithmetic() {
      return all.arithmetic;
    },
    scaled: (p) => scaledPrediction(A, model, input, factors(p)),
    biasScaled: (p) => {
      const biases = model.biases.map((b) => b.times(p));
      return scaledPrediction(A, { ...model, biases }, input, factors(p));
    },
  };
}

/** A link for each class between the ensemble's distribution and another. */
export function against(right: (of: Renormalised, A: Arithmetic) => readonly Value[]): Steps {
  return (of, A) => {
    const other = right(of, A);
    return of.ensemble.map((p, y) => equal(p, entry(other, y), `class ${y}`));
  };
}

/** (7.58): P̃ over its sum over all classes. */
export const overTheSum = {
  domain: regressions(),
  given: ensembles,
  relation: against((of, A) => renormalised(A, of.geometric)),
  mutants: {
    'not renormalised': against((of) => of.geometric),
    'the arithmetic mean': against((of) => of.arithmetic),
  },
};

/** What the derivation ends in: the ensemble is the softmax with half the weights. */
export const halvedClassifier = {
  domain: regressions(),
  given: ensembles,
  relation: against((of) => of.scaled('1/2')),
  mutants: {
    'the biases halved as well': against((of) => of.biasScaled('1/2')),
    'the arithmetic mean': ((of) => {
      const other = of.scaled('1/2');
      return of.arithmetic.map((p, y) => equal(p, entry(other, y)));
    }) satisfies Steps,
    'a third for a half': against((of) => of.scaled('1/3')),
  },
};
