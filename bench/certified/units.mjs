/** Generated units: those of a network trained on digits in size, and hostile ones. */

/** Numbers in [0, 1), the same for the same seed. */
export function numbers(seed) {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A generator of standard normal numbers (Box & Muller). */
export function normals(next) {
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function list(n, make) {
  return Float64Array.from({ length: n }, (_, j) => make(j));
}

/** Weights of deviation 0.05, inputs of which half are 0 and the others in [0, 1). */
export function trained(n, p, seed) {
  const next = numbers(seed);
  const normal = normals(next);
  return {
    bias: -0.3,
    weights: list(n, () => 0.05 * normal()),
    inputs: list(n, () => (next() < 0.5 ? 0 : next())),
    inclusion: list(n, () => p),
  };
}

/** A named hostile unit each. */
export function hostile() {
  const next = numbers(77);
  const normal = normals(next);
  const unit = (n, bias, weight, p) => ({
    bias,
    weights: list(n, weight),
    inputs: list(n, () => 1),
    inclusion: list(n, typeof p === 'number' ? () => p : p),
  });
  return [
    [
      'lattice ±1, ±2, ±3, n = 300',
      unit(300, 0.3, () => (1 + Math.floor(3 * next())) * (next() < 0.5 ? -1 : 1), 0.5),
    ],
    ['lattice 1, n = 10 000', unit(1e4, -5000, () => 1, 0.5)],
    ['deviation 0.5, n = 1 200', unit(1200, 0.3, () => 0.5 * normal(), 0.5)],
    ['deviation 50, n = 20', unit(20, 0.3, () => 50 * normal(), 0.5)],
    ['deviation 50, n = 1 200', unit(1200, 0.3, () => 50 * normal(), 0.5)],
    [
      '10^−12 to 100, n = 1 200',
      unit(1200, 0.3, () => 10 ** (14 * next() - 12) * (next() < 0.5 ? -1 : 1), 0.5),
    ],
    [
      'one of 60 among 0.05, n = 1 200',
      unit(1200, -30, (j) => (j === 0 ? 60 : 0.05 * normal()), 0.5),
    ],
    ['one of 10 000 among 0.05', unit(1200, -5000, (j) => (j === 0 ? 1e4 : 0.05 * normal()), 0.5)],
    ['bias −300, deviation 0.05', unit(1200, -300, () => 0.05 * normal(), 0.5)],
    ['bias −300, deviation 2', unit(1200, -300, () => 2 * normal(), 0.5)],
    ['bias 10^300', unit(1200, 1e300, () => 0.05 * normal(), 0.5)],
    ['p = 10^−9, deviation 0.05, n = 10^5', unit(1e5, 0.3, () => 0.05 * normal(), 1e-9)],
    ['p = 10^−9, deviation 50, n = 1 200', unit(1200, 0.3, () => 50 * normal(), 1e-9)],
    ['p = 10^−3, deviation 10, n = 1 200', unit(1200, 0.3, () => 10 * normal(), 1e-3)],
    [
      'all p different, n = 1 200',
      unit(
        1200,
        0.3,
        () => 0.05 * normal(),
        () => next(),
      ),
    ],
    [
      'all p different, n = 10^5',
      unit(
        1e5,
        0.3,
        () => 0.005 * normal(),
        () => next(),
      ),
    ],
    ['deviation 10^6, n = 20', unit(20, 0.3, () => 1e6 * normal(), 0.5)],
  ];
}

/** Families for containment, with few gates. */
export const FAMILIES = {
  plain: (n, next) => make(n, next, 2, () => signed(next, 1), next),
  half: (n, next) =>
    make(
      n,
      next,
      2,
      () => signed(next, 2),
      () => 0.5,
    ),
  rare: (n, next) =>
    make(
      n,
      next,
      2,
      () => signed(next, 20),
      () => 10 ** -Math.ceil(9 * next()),
    ),
  lattice: (n, next) => ({
    ...make(
      n,
      next,
      2,
      () => Math.round(signed(next, 3)),
      () => (next() < 0.5 ? 0.5 : 0.25),
    ),
    inputs: list(n, () => 1),
  }),
  wide: (n, next) => make(n, next, 2, () => signed(next, 50), next),
  sizes: (n, next) => make(n, next, 2, () => signed(next, 10 ** (12 * next() - 10)), next),
  dominated: (n, next) => make(n, next, 2, (j) => signed(next, j === 0 ? 60 : 0.2), next),
  far: (n, next) => make(n, next, 60, () => signed(next, 3), next),
};

/** Families in which many masks have the same total, so that all masks of 24 gates can be enumerated. */
export const GRIDS = {
  'sixteenths, p = ½': (n, next) => grid(n, next, 16, () => 0.5),
  'halves, several p': (n, next) =>
    grid(n, next, 2, () => [0.5, 0.25, 0.875][Math.floor(3 * next())]),
  'eighths, rare': (n, next) => grid(n, next, 8, () => 2 ** -Math.ceil(30 * next())),
};

function grid(n, next, places, p) {
  const weights = list(n, () => Math.round(signed(next, 8)) / places);
  const bias = Math.round(signed(next, 4 * places)) / places;
  return { bias, weights, inputs: list(n, () => 1), inclusion: list(n, p) };
}

function signed(next, size) {
  return size * (2 * next() - 1);
}

function make(n, next, bias, weight, p) {
  return {
    bias: signed(next, bias),
    weights: list(n, weight),
    inputs: list(n, next),
    inclusion: list(n, p),
  };
}
