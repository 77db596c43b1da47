import { Rational } from '../../src/arithmetic/number.js';
import type { MaskLaw, Shard } from '../../src/masks/law.js';

/** The masks of a law with their weights, such as `['01 1/4', '11 3/4']`. */
export function shown(law: MaskLaw, shard?: Shard): string[] {
  return Array.from(
    law.masks(shard),
    ({ mask, numerator }) => `${mask.join('')} ${Rational.ratio(numerator, law.denominator)}`,
  );
}

/** The sum of all weights, exactly. */
export function totalWeight(law: MaskLaw): Rational {
  let sum = 0n;
  for (const { numerator } of law.masks()) sum += numerator;
  return Rational.ratio(sum, law.denominator);
}

/** P(δᵢ = 1 and δⱼ = 1), added up over the masks. */
export function together(law: MaskLaw, i: number, j: number): Rational {
  let sum = 0n;
  for (const { mask, numerator } of law.masks())
    if (mask[i] === 1 && mask[j] === 1) sum += numerator;
  return Rational.ratio(sum, law.denominator);
}

/** What has to be true of every law, as a list of what is not. */
export function flaws(law: MaskLaw): string[] {
  const found: string[] = [];
  if (!totalWeight(law).equals(1)) found.push(`the weights add up to ${totalWeight(law)}`);
  const masks = Array.from(law.masks(), ({ mask }) => mask.join(''));
  if (masks.length !== law.size) found.push(`${masks.length} masks for the size ${law.size}`);
  if (new Set(masks).size !== masks.length) found.push('a mask comes twice');
  if (masks.some((mask) => mask.length !== law.gates)) found.push('a mask of another length');
  for (let i = 0; i < law.gates; i++) {
    const p = together(law, i, i);
    if (!law.inclusion[i]?.equals(p)) found.push(`the inclusion of gate ${i} is not ${p}`);
    for (let j = 0; j < law.gates; j++) {
      const covariance = together(law, i, j).minus(p.times(together(law, j, j)));
      if (!law.covariance(i, j).equals(covariance))
        found.push(`the covariance of ${i} and ${j} is not ${covariance}`);
    }
  }
  return found;
}
