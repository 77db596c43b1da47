import { disjoint } from '../../../src/arithmetic/interval-comparison.js';
import { over, reciprocal } from '../../../src/arithmetic/interval-division.js';
import {
  exp,
  exp10,
  exp2,
  ln,
  log10,
  log2,
  sqrt,
} from '../../../src/arithmetic/interval-exponential.js';
import {
  acosh,
  asinh,
  atanh,
  cosh,
  sinh,
  tanh,
} from '../../../src/arithmetic/interval-hyperbolic.js';
import { acos, asin, atan, atan2 } from '../../../src/arithmetic/interval-inverse-trigonometric.js';
import { abs, max, min } from '../../../src/arithmetic/interval-lattice.js';
import { inf, mag, mid, mig, rad, sup, wid } from '../../../src/arithmetic/interval-numeric.js';
import { pow } from '../../../src/arithmetic/interval-pow.js';
import { integerPower } from '../../../src/arithmetic/interval-power.js';
import {
  equalSets,
  interior,
  isEntire,
  less,
  precedes,
  strictLess,
  strictPrecedes,
  subset,
} from '../../../src/arithmetic/interval-relation.js';
import {
  fusedTimesPlus,
  minus,
  negated,
  plus,
  square,
  times,
} from '../../../src/arithmetic/interval-ring.js';
import {
  ceil,
  floor,
  roundTiesToAway,
  roundTiesToEven,
  sign,
  trunc,
} from '../../../src/arithmetic/interval-rounding.js';
import { convexHull, intersection } from '../../../src/arithmetic/interval-set.js';
import { cos, sin, tan } from '../../../src/arithmetic/interval-trigonometric.js';
import type { IntervalValue } from '../../../src/arithmetic/interval-value.js';
import type { Bound } from '../../../src/arithmetic/mpfr-bound.js';
import { DOWN, NEAREST, TOWARD_ZERO, UP, type Rounding } from '../../../src/arithmetic/mpfr.js';

/** How one operation of the test data is done. */
export type Operation =
  | { readonly gives: 'interval'; readonly apply: (...x: IntervalValue[]) => IntervalValue }
  | { readonly gives: 'power'; readonly apply: (x: IntervalValue, n: bigint) => IntervalValue }
  | { readonly gives: 'boolean'; readonly apply: (...x: IntervalValue[]) => boolean }
  | { readonly gives: 'numbers'; readonly apply: (x: IntervalValue) => readonly number[] };

function unary(f: (x: IntervalValue) => IntervalValue): Operation {
  return { gives: 'interval', apply: (x) => f(x) };
}

function binary(f: (x: IntervalValue, y: IntervalValue) => IntervalValue): Operation {
  return { gives: 'interval', apply: (x, y) => f(x, y) };
}

function relation(f: (x: IntervalValue, y: IntervalValue) => boolean): Operation {
  return { gives: 'boolean', apply: (x, y) => f(x, y) };
}

function number(f: (x: IntervalValue) => Bound | undefined, rounding: Rounding): Operation {
  return { gives: 'numbers', apply: (x) => [f(x)?.toNumber(rounding) ?? NaN] };
}

/** A midpoint is finite: what is beyond binary64's range is its largest number. */
function middle(x: IntervalValue): number {
  const bound = mid(x);
  if (bound === undefined) return NaN;
  const nearest = bound.toNumber(NEAREST);
  return Number.isFinite(nearest) ? nearest : bound.toNumber(TOWARD_ZERO);
}

/** Every operation of the test data that the interval arithmetic has, under its name there. */
export const operations: Readonly<Record<string, Operation>> = {
  pos: unary((x) => x),
  neg: unary(negated),
  add: binary(plus),
  sub: binary(minus),
  mul: binary(times),
  div: binary(over),
  recip: unary(reciprocal),
  sqr: unary(square),
  sqrt: unary(sqrt),
  fma: {
    gives: 'interval',
    apply: (x, y, z) => fusedTimesPlus(x, y, z),
  },
  pown: { gives: 'power', apply: integerPower },
  pow: binary(pow),
  exp: unary(exp),
  exp2: unary(exp2),
  exp10: unary(exp10),
  log: unary(ln),
  log2: unary(log2),
  log10: unary(log10),
  sin: unary(sin),
  cos: unary(cos),
  tan: unary(tan),
  asin: unary(asin),
  acos: unary(acos),
  atan: unary(atan),
  atan2: binary(atan2),
  sinh: unary(sinh),
  cosh: unary(cosh),
  tanh: unary(tanh),
  asinh: unary(asinh),
  acosh: unary(acosh),
  atanh: unary(atanh),
  sign: unary(sign),
  ceil: unary(ceil),
  floor: unary(floor),
  trunc: unary(trunc),
  roundTiesToEven: unary(roundTiesToEven),
  roundTiesToAway: unary(roundTiesToAway),
  abs: unary(abs),
  min: binary(min),
  max: binary(max),
  intersection: binary(intersection),
  convexHull: binary(convexHull),
  isEmpty: { gives: 'boolean', apply: (x) => x.isEmpty },
  isEntire: { gives: 'boolean', apply: (x) => isEntire(x) },
  equal: relation(equalSets),
  subset: relation(subset),
  interior: relation(interior),
  less: relation(less),
  strictLess: relation(strictLess),
  precedes: relation(precedes),
  strictPrecedes: relation(strictPrecedes),
  disjoint: relation((x, y) => x.isEmpty || y.isEmpty || disjoint(x, y)),
  inf: number(inf, DOWN),
  sup: number(sup, UP),
  wid: number(wid, UP),
  mag: number(mag, UP),
  mig: number(mig, DOWN),
  rad: number(rad, UP),
  mid: { gives: 'numbers', apply: (x) => [middle(x)] },
  midRad: { gives: 'numbers', apply: (x) => [middle(x), rad(x)?.toNumber(UP) ?? NaN] },
};
