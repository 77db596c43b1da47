import { classProbabilities, equal, logits, members, Rational, toBase } from 'corrigenda';
import type { Arithmetic, Link, Mask, SoftmaxCase, Value } from 'corrigenda';
import { entry } from './_derivation.ts';
import { regressions } from './_regressions.ts';

/** A softmax regression without a mask and under each of its masks. */
export interface Models {
  readonly classes: readonly number[];
  /** The distribution without a mask. */
  readonly full: readonly Value[];
  /** The logits without a mask. */
  readonly logits: readonly Value[];
  readonly power: (x: Value) => Value;
  readonly masks: readonly Mask[];
  /** The distribution under a mask. */
  readonly under: (mask: Mask) => readonly Value[];
  /** The distribution of the model from which the weights of the dropped inputs are taken out. */
  readonly without: (mask: Mask) => readonly Value[];
  /** The same where any input is dropped, but without the biases. */
  readonly unbiased: (mask: Mask) => readonly Value[];
}

type Steps = (of: Models, A: Arithmetic) => readonly Link[];

export function models(A: Arithmetic, { model, law, input }: SoftmaxCase): Models {
  const kept = (mask: Mask) =>
    model.weights.map((row) => row.map((w, i) => (mask[i] === 0 ? Rational.zero : w)));
  return {
    classes: model.biases.map((_, y) => y),
    full: classProbabilities(A, model, input),
    logits: logits(A, model, input),
    power: (x) => toBase(A, model.base, x),
    masks: members(law).map(({ mask }) => mask),
    under: (mask) => classProbabilities(A, model, input, mask),
    without: (mask) => classProbabilities(A, { ...model, weights: kept(mask) }, input),
    unbiased: (mask) => {
      const biases = mask.includes(0) ? model.biases.map(() => Rational.zero) : model.biases;
      return classProbabilities(A, { ...model, weights: kept(mask), biases }, input);
    },
  };
}

function eachMask(right: (of: Models, mask: Mask) => readonly Value[]): Steps {
  return (of) =>
    of.masks.flatMap((mask) => {
      const printed = right(of, mask);
      return of.under(mask).map((p, y) => equal(p, entry(printed, y), `d = ${mask.join('')}`));
    });
}

/** (7.56): the distribution without a mask has the total 1 and the odds of its logits. */
export const unmasked = {
  domain: regressions(),
  given: models,
  relation: ((of, A) => [
    equal(A.sum(of.full), A.of(1), 'the total'),
    ...of.classes
      .slice(1)
      .map((y) =>
        equal(
          entry(of.full, y).over(entry(of.full, 0)),
          of.power(entry(of.logits, y).minus(entry(of.logits, 0))),
          `class ${y} against class 0`,
        ),
      ),
  ]) satisfies Steps,
  mutants: {
    'the odds upside down': ((of) =>
      of.classes
        .slice(1)
        .map((y) =>
          equal(
            entry(of.full, 0).over(entry(of.full, y)),
            of.power(entry(of.logits, y).minus(entry(of.logits, 0))),
          ),
        )) satisfies Steps,
    'odds equal to the exponential of one logit': ((of) =>
      of.classes
        .slice(1)
        .map((y) =>
          equal(entry(of.full, y).over(entry(of.full, 0)), of.power(entry(of.logits, y))),
        )) satisfies Steps,
  },
};

/** (7.57): the model under a mask is the one without the dropped inputs. */
export const masked = {
  domain: regressions(),
  given: models,
  relation: eachMask((of, mask) => of.without(mask)),
  mutants: {
    'the biases dropped as well': eachMask((of, mask) => of.unbiased(mask)),
    'nothing dropped': eachMask((of) => of.full),
  },
};

/** (7.56) as printed with a mask on the right only: the model without a mask, for every mask. */
export const maskOnOneSide = {
  domain: regressions(),
  given: models,
  relation: ((of) =>
    of.masks.flatMap((mask) => {
      const right = of.under(mask);
      return of.full.map((p, y) => equal(p, entry(right, y), `d = ${mask.join('')}, class ${y}`));
    })) satisfies Steps,
  mutants: {
    'the classes exchanged': ((of) =>
      of.masks.flatMap((mask) => {
        const right = of.under(mask);
        return of.full.map((p, y) => equal(p, entry(right, of.classes.length - 1 - y)));
      })) satisfies Steps,
    'equal probabilities': ((of, A) =>
      of.full.map((p) => equal(p, A.of(1).over(of.classes.length)))) satisfies Steps,
  },
};
