import type { GatedUnit } from '../../../src/ensembles/certified/unit.js';

/** Numbers in [0, 1), the same for the same seed (xorshift of 32 bits). */
export function numbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export const FAMILIES = [
  'plain',
  'half',
  'rare',
  'lattice',
  'wide',
  'sizes',
  'dominated',
  'far',
  'cancelling',
  'edges',
] as const;
export type Family = (typeof FAMILIES)[number];

/** A unit of a family with n gates. */
export function generated(family: Family, n: number, next: () => number): GatedUnit {
  const signed = (size: number): number => size * (2 * next() - 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const array = (make: (j: number) => number): number[] =>
    Array.from({ length: n }, (_, j) => make(j));
  const plain = {
    bias: signed(2),
    weights: array(() => signed(1)),
    inputs: array(next),
    inclusion: array(next),
  };
  switch (family) {
    case 'plain':
      return plain;
    case 'half':
      return { ...plain, inclusion: array(() => 0.5) };
    case 'rare':
      return {
        ...plain,
        weights: array(() => signed(8)),
        inclusion: array(() => pick([1e-9, 1e-6, 1e-3, 1 - 1e-9, 2 ** -60, 1 - 2 ** -53])),
      };
    case 'lattice':
      return {
        bias: Math.round(signed(4)),
        weights: array(() => pick([-3, -2, -1, 1, 2, 3])),
        inputs: array(() => 1),
        inclusion: array(() => pick([0.5, 0.25])),
      };
    case 'wide':
      return { ...plain, weights: array(() => signed(50)) };
    case 'sizes':
      return { ...plain, weights: array(() => signed(10 ** Math.floor(signed(1) * 12 - 10.5))) };
    case 'dominated':
      return { ...plain, weights: array((j) => (j === 0 ? signed(60) : signed(0.2))) };
    case 'far':
      return { ...plain, bias: signed(600) };
    case 'cancelling': {
      const weights = array((j) => (j % 2 === 0 ? 20 + next() : 0));
      weights.forEach((_, j) => {
        if (j % 2 === 1) weights[j] = -weights[j - 1]!;
      });
      return { ...plain, weights, inputs: array(() => 1) };
    }
    case 'edges':
      return {
        bias: pick([0, -0, 1e-300, 40, -40]),
        weights: array(() => pick([0, 1, -1, 5e-324, 1e-200, 25])),
        inputs: array(() => pick([0, 1, 1e-150, 0.1])),
        inclusion: array(() => pick([0, 1, 0.5, 0.1, 1e-300])),
      };
  }
}
