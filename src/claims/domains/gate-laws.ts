import type { Rational } from '../../arithmetic/number.js';
import { explicit } from '../../masks/explicit.js';
import { independent } from '../../masks/independent.js';
import type { Mask, MaskLaw } from '../../masks/law.js';
import { oneOfK } from '../../masks/one-of-k.js';
import { pairwise } from '../../masks/pairwise.js';
import { tied } from '../../masks/tied.js';
import type { Domain } from '../domain.js';
import { integer } from './integer.js';
import { list } from './list.js';
import { map } from './map.js';
import { shares } from './shares.js';
import { probability } from './probability.js';
import { union } from './union.js';

/** The most gates whose masks are given a weight each. */
const MOST_EXPLICIT = 3;

/** Independent gates, each with its own keep probability in [0, 1]. */
export function independentLaws(gates: number): Domain<MaskLaw> {
  return map(
    list(probability({ maxDenominator: 20 }), { min: gates, max: gates }),
    (keep) => independent(keep),
    `${gates} independent gates, keep probabilities in [0, 1]`,
  );
}

/** Independent gates with keep probability ½: every mask has the weight 2^−n. */
export function fairLaws(gates: number): Domain<MaskLaw> {
  return map(
    integer(0, 0),
    () => independent(new Array<string>(gates).fill('1/2')),
    `${gates} independent gates with keep probability ½`,
  );
}

/** Gates of any joint law: a weight for each of the 2^n masks, 0 allowed; n ≤ 3. */
export function explicitLaws(gates: number): Domain<MaskLaw> {
  const count = 2 ** gates;
  return map(
    list(integer(0, 9), { min: count, max: count }),
    (parts) => {
      const weights = shares(parts);
      return (
        weights &&
        explicit(
          gates,
          weights.map((weight, mask) => [bits(mask, gates), weight]),
        )
      );
    },
    `${gates} gates of any joint law`,
  );
}

/** All gates share one Bernoulli variable. */
export function tiedLaws(gates: number): Domain<MaskLaw> {
  return map(
    probability({ maxDenominator: 20 }),
    (keep: Rational) => tied(new Array<number>(gates).fill(0), [keep]),
    `${gates} tied gates`,
  );
}

/** Just one of the gates is 1. */
export function oneOfKLaws(gates: number): Domain<MaskLaw> {
  return map(
    list(integer(0, 9), { min: gates, max: gates }),
    (parts) => {
      const weights = shares(parts);
      return weights && oneOfK(weights);
    },
    `one of ${gates} gates`,
  );
}

/**
 * Laws of `gates` gates that need not be independent: any joint law (up to 3
 * gates), tied, one-of-k, pairwise independent at ½ (from 3 gates on), and
 * independent ones among them.
 */
export function anyLaws(gates: number): Domain<MaskLaw> {
  return union([
    independentLaws(gates),
    ...(gates <= MOST_EXPLICIT ? [explicitLaws(gates)] : []),
    tiedLaws(gates),
    oneOfKLaws(gates),
    ...(gates >= 3 ? [map(integer(0, 0), () => pairwise(gates), pairwiseText(gates))] : []),
  ]);
}

function pairwiseText(gates: number): string {
  return `${gates} pairwise independent gates at ½`;
}

function bits(mask: number, gates: number): Mask {
  return Array.from({ length: gates }, (_, gate) => ((mask >> gate) & 1 ? 1 : 0));
}
