import { Rational } from '../../arithmetic/number.js';
import type { MaskLaw } from '../../masks/law.js';
import { softmaxRegression, type SoftmaxRegression } from '../../models/softmax-regression.js';
import type { Domain } from '../domain.js';
import { choice } from './choice.js';
import { countingMasks } from './counting-masks.js';
import { gated, gatedText, type GatedOptions } from './gated.js';
import { inBase } from './in-base.js';
import { list } from './list.js';
import { map } from './map.js';
import { rational } from './rational.js';
import { record } from './record.js';
import { union } from './union.js';

const SIZE = { min: -4, max: 4, maxDenominator: 8 } as const;

/** Softmax regression with gated inputs, the law of its gates, and an input vector v. */
export interface SoftmaxCase {
  readonly model: SoftmaxRegression;
  readonly law: MaskLaw;
  readonly input: readonly Rational[];
}

export interface SoftmaxOptions extends GatedOptions {
  /** The least and the largest number of classes; 2 and 5 where not said. */
  readonly fewestClasses?: number;
  readonly mostClasses?: number;
  /** Bases of the exponential: e and 2 where not said. With base 2 the numbers are integers. */
  readonly bases?: 'e' | 'two' | 'both';
}

/** Softmax regressions P(y | v; d) = softmax(Wᵀ(d ⊙ v) + b)_y (Goodfellow et al. 2016, 7.57). */
export function softmaxRegressions(options: SoftmaxOptions = {}): Domain<SoftmaxCase> {
  const { fewestClasses = 2, mostClasses = 5, bases = 'both' } = options;
  const numbers = Array.from({ length: mostClasses - fewestClasses + 1 }, (_, i) => i);
  return countingMasks(
    map(
      union(numbers.map((i) => withClasses(fewestClasses + i, options))),
      (kase) => kase,
      `softmax regression over ${fewestClasses} to ${mostClasses} classes with biases, ` +
        `base ${bases === 'both' ? 'e or 2' : bases === 'e' ? 'e' : '2'}; ${gatedText(options)}`,
    ),
    (kase) => kase.law.size,
  );
}

function withClasses(classes: number, options: SoftmaxOptions): Domain<SoftmaxCase> {
  const { bases = 'both' } = options;
  const numbers = list(rational(SIZE), { min: classes, max: classes });
  return map(
    record({
      inputs: gated(record({ weights: numbers, input: rational(SIZE) }), options),
      biases: numbers,
      base: bases === 'both' ? choice('two', 'e') : choice(bases),
    }),
    ({ inputs: { law, gated: all }, biases, base }) => ({
      model: softmaxRegression({
        weights: biases.map((_, y) =>
          all.map(({ weights }) => inBase(base, weights[y] ?? Rational.zero)),
        ),
        biases: biases.map((bias) => inBase(base, bias)),
        base: base === 'e' ? base : 2,
      }),
      law,
      input: all.map(({ input }) => inBase(base, input)),
    }),
  );
}
