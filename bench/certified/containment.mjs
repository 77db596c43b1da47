import { certifiedUnit, intervals, Rational } from '../../dist/index.js';
import { FAMILIES, numbers } from './units.mjs';

const NAMES = ['E', 'V', 'G', 'lnG', 'Gprime', 'lnGprime', 'NWGM', 'gap', 'total'];

/** The double as an exact fraction. */
function exactly(x) {
  let places = 0;
  let scaled = x;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    places++;
  }
  return Rational.ratio(BigInt(scaled), 1n << BigInt(places));
}

/** Masks with the same total taken together. */
function merged(masks) {
  const weights = new Map();
  for (const [P, S] of masks) {
    const key = `${S}`;
    const known = weights.get(key);
    weights.set(key, [known ? known[0].plus(P) : P, S]);
  }
  return [...weights.values()];
}

/** The means over every mask by their definitions, in enclosures. */
function enumerated(A, { bias, weights, inputs, inclusion }) {
  let masks = [[Rational.one, exactly(bias)]];
  weights.forEach((w, j) => {
    const a = exactly(w).times(exactly(inputs[j]));
    const p = exactly(inclusion[j]);
    const q = Rational.one.minus(p);
    masks = masks.flatMap(([P, S]) => [
      [P.times(q), S],
      [P.times(p), S.plus(a)],
    ]);
    if (masks.length > 64) masks = merged(masks);
  });
  let mean = Rational.zero;
  let [E, squares, lnG] = [A.of(0), A.of(0), A.of(0)];
  for (const [P, S] of masks) {
    mean = mean.plus(P.times(S));
    const output = A.of(1).over(A.of(1).plus(A.of(S).negated().exp()));
    const share = output.times(P);
    E = E.plus(share);
    squares = squares.plus(share.times(output));
    lnG = lnG.plus(output.ln().times(P));
  }
  const lnGprime = lnG.minus(mean);
  const NWGM = A.of(1).over(A.of(1).plus(A.of(mean).negated().exp()));
  const V = squares.minus(E.times(E));
  const [G, Gprime, gap, total] = [lnG.exp(), lnGprime.exp(), E.minus(NWGM), A.of(mean)];
  return { E, V, G, lnG, Gprime, lnGprime, NWGM, gap, total };
}

/** Of one unit: how many enclosures there are, and how many miss what they should hold. */
function tally(unit, options) {
  const means = certifiedUnit(unit, options);
  const size = unit.weights.reduce(
    (s, w, j) => s + Math.abs(w * unit.inputs[j]),
    Math.abs(unit.bias),
  );
  const A = intervals(192 + 4 * Math.ceil(Math.min(size, 800)));
  return A.scope(() => {
    const reference = enumerated(A, unit);
    let missed = 0;
    for (const name of NAMES) {
      const { value, radius } = means[name];
      const [v, r] = [exactly(value), exactly(radius)];
      const inside =
        v.minus(r).compare(reference[name].lowerRational()) <= 0 &&
        v.plus(r).compare(reference[name].upperRational()) >= 0;
      if (!inside) missed++;
    }
    return missed;
  });
}

/** For each family the units, the largest number of gates, the enclosures and the misses. */
export function containment(units, gates, families = FAMILIES, fewest = 0) {
  return Object.entries(families).map(([family, make], place) => {
    const next = numbers(1000 + place);
    let missed = 0;
    for (let i = 0; i < units; i++) {
      const n = fewest + Math.floor((gates - fewest + 1) * next());
      missed += tally(
        make(n, next),
        i % 4 === 3 ? { tolerance: 10 ** -Math.ceil(14 * next() + 1) } : {},
      );
    }
    return { family, units, gates, enclosures: units * NAMES.length, missed };
  });
}
