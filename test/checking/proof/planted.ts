import { Rational } from '../../../src/arithmetic/number.js';
import type { Shape } from '../../../src/checking/proof/shapes.js';
import { Shapes } from '../../../src/checking/proof/shapes.js';
import type { Domain, Json } from '../../../src/claims/domain.js';
import { list } from '../../../src/claims/domains/list.js';
import { map } from '../../../src/claims/domains/map.js';
import { probability } from '../../../src/claims/domains/probability.js';
import { rational } from '../../../src/claims/domains/rational.js';
import { record } from '../../../src/claims/domains/record.js';
import { proof } from '../../../src/claims/proof.js';
import type { Proof } from '../../../src/claims/proof.js';
import { independent } from '../../../src/masks/independent.js';
import type { MaskLaw } from '../../../src/masks/law.js';

export interface Point {
  readonly x: Rational;
  readonly y: Rational;
}

/** Two numbers in [−3, 3] with any denominator that a model is likely to have. */
export const points: Domain<Point> = record({
  x: rational({ min: -3, max: 3, maxDenominator: 1_000_000 }),
  y: rational({ min: -3, max: 3, maxDenominator: 1_000_000 }),
});

export interface Gated {
  readonly law: MaskLaw;
  readonly weights: readonly Rational[];
}

/** One or two independent gates, each with a weight: two shapes. */
export const gatedWeights: Domain<Gated> = map(
  list(record({ p: probability(), w: rational({ min: -9, max: 9 }) }), { min: 1, max: 2 }),
  (units): Gated => ({
    law: independent(units.map(({ p }) => p)),
    weights: units.map(({ w }) => w),
  }),
);

/** The one shape of these parameters of a domain. */
export function shapeWith(
  domain: Domain,
  all: readonly Json[],
  by: Proof = proof({ by: 'normal-form' }),
): Shape {
  const shapes = new Shapes(by);
  for (const parameters of all) shapes.meet(parameters, domain.build(parameters));
  const [shape, ...others] = shapes.met.values();
  if (shape === undefined || others.length > 0 || shapes.uncovered.size > 0)
    throw new Error(`expected one shape, found ${shapes.met.size}`);
  return shape;
}

/** Numbers by their places. */
export function numbers(all: Readonly<Record<string, string>>): ReadonlyMap<string, Rational> {
  return new Map(Object.entries(all).map(([name, x]) => [name, Rational.of(x)]));
}
