import type { SoftmaxProblem } from '../../../src/ensembles/enumerated/problem.js';

/** Uniform numbers in [0, 1) from a seed (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Draw = () => number;

/** How weights and biases are drawn; `u` is uniform. */
export const WEIGHTS: Readonly<Record<string, (u: Draw) => Draw>> = {
  moderate: (u) => () => 4 * u() - 2,
  large: (u) => () => 60 * u() - 30,
  'of 700': (u) => () => 1400 * Math.floor(2 * u()) - 700,
  'of 100,000': (u) => () => 2e5 * u() - 1e5,
  equal: (u) => {
    const one = 3 * u() - 1;
    return () => one;
  },
  cancelling: (u) => {
    const one = 50 * u();
    return () => (u() < 0.5 ? one : -one);
  },
  subnormal: (u) => () => (u() - 0.5) * 2 ** -1060,
  tiny: (u) => () => (u() - 0.5) * 2 ** -40,
  'of many sizes': (u) => () => (u() < 0.5 ? -1 : 1) * 10 ** (25 * u() - 20),
  'one far out': (u) => () => (u() < 0.2 ? 1000 * u() - 500 : u() - 0.5),
  zero: () => () => 0,
};

/** How inclusion probabilities are drawn. */
export const INCLUSION: Readonly<Record<string, (u: Draw) => Draw>> = {
  'one half': () => () => 0.5,
  'one number': (u) => {
    const p = u();
    return () => p;
  },
  'two numbers': (u) => {
    const p = u();
    return () => (u() < 0.5 ? p : 0.5);
  },
  any: (u) => u,
  extreme: (u) => () => [0, 1, 1e-9, 1 - 2 ** -53, 2 ** -1074, 0.5][Math.floor(6 * u())]!,
};

/** A layer of a family, the same for the same numbers. */
export function hostile(
  weights: string,
  inclusion: string,
  classes: number,
  gates: number,
  seed: number,
): SoftmaxProblem {
  const u = uniform(seed);
  const weight = WEIGHTS[weights]!(u);
  const p = INCLUSION[inclusion]!(u);
  const list = (length: number, draw: Draw): number[] => Array.from({ length }, () => draw());
  return {
    weights: Array.from({ length: classes }, () => list(gates, weight)),
    biases: list(classes, weight),
    ...(u() < 0.3 && { input: list(gates, () => 2 * u() - 0.5) }),
    inclusion: list(gates, p),
  };
}
