import { Rational } from '../../arithmetic/number.js';
import type { MaskLaw } from '../../masks/law.js';
import { logisticUnit, type LogisticUnit } from '../../models/logistic-unit.js';
import type { Domain } from '../domain.js';
import { countingMasks } from './counting-masks.js';
import { gated, gatedText, type GatedOptions } from './gated.js';
import { inBase } from './in-base.js';
import { list } from './list.js';
import { map } from './map.js';
import { rational } from './rational.js';
import { record } from './record.js';
import { logisticShapes } from './total-laws.js';

const SIZE = { min: -4, max: 4, maxDenominator: 8 } as const;

/** A logistic unit with gated inputs, the law of its gates, and an input vector. */
export interface UnitCase {
  readonly unit: LogisticUnit;
  readonly law: MaskLaw;
  readonly input: readonly Rational[];
}

/**
 * Logistic units O = σ(b + Σ wⱼδⱼIⱼ) with gates on their inputs. With base 2 the
 * weights, inputs and the bias are integers, so that the outputs are rational.
 */
export function units(options: GatedOptions = {}): Domain<UnitCase> {
  const inputs = gated(record({ weight: rational(SIZE), input: rational(SIZE) }), options);
  return countingMasks(
    map(
      record({ inputs, bias: rational(SIZE), shape: logisticShapes() }),
      ({ inputs: { law, gated: all }, bias, shape }) => ({
        unit: logisticUnit({
          weights: all.map(({ weight }) => inBase(shape.base, weight)),
          bias: inBase(shape.base, bias),
          ...shape,
        }),
        law,
        input: all.map(({ input }) => inBase(shape.base, input)),
      }),
      `logistic units with a bias, c in (0, 10], λ in [−3, 3], base e or 2; ${gatedText(options)}`,
    ),
    (kase) => kase.law.size,
  );
}

/** Weights, an input vector and a bias, with a gate on each input. */
export interface LinearUnitCase {
  readonly weights: readonly Rational[];
  readonly input: readonly Rational[];
  readonly bias: Rational;
  readonly target: Rational;
  readonly law: MaskLaw;
}

/** Linear units b + Σ wⱼδⱼIⱼ with gates on their inputs, and a target t. */
export function linearUnits(options: GatedOptions = {}): Domain<LinearUnitCase> {
  const inputs = gated(record({ weight: rational(), input: rational() }), options);
  return countingMasks(
    map(
      record({ inputs, bias: rational(), target: rational() }),
      ({ inputs: { law, gated: all }, bias, target }) => ({
        weights: all.map(({ weight }) => weight),
        input: all.map(({ input }) => input),
        bias,
        target,
        law,
      }),
      `linear units with a bias, weights and inputs in [−50, 50]; ${gatedText(options)}`,
    ),
    (kase) => kase.law.size,
  );
}

/** Weights and the rows of a data set, with a gate on each feature. */
export interface RegressionCase {
  readonly weights: readonly Rational[];
  /** A row for each example, an entry for each feature. */
  readonly rows: readonly (readonly Rational[])[];
  readonly targets: readonly Rational[];
  readonly law: MaskLaw;
}

/** Linear regression on 1 to 3 examples with gates on the features. */
export function regressions(options: GatedOptions = {}): Domain<RegressionCase> {
  const EXAMPLES = 3;
  const size = { min: -10, max: 10, maxDenominator: 12 } as const;
  const features = gated(
    record({
      weight: rational(size),
      column: list(rational(size), { min: EXAMPLES, max: EXAMPLES }),
    }),
    options,
  );
  return countingMasks(
    map(
      record({ features, targets: list(rational(size), { min: 1, max: EXAMPLES }) }),
      ({ features: { law, gated: all }, targets }) => ({
        weights: all.map(({ weight }) => weight),
        rows: targets.map((_, n) => all.map(({ column }) => column[n] ?? Rational.zero)),
        targets,
        law,
      }),
      `linear regression on 1 to ${EXAMPLES} examples; ${gatedText(options)}`,
    ),
    (kase) => kase.law.size,
  );
}
