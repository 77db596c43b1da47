import { members, Rational } from 'corrigenda';
import type { NetworkCase } from 'corrigenda';

/** Whether the hidden unit's total input is positive for some masks and negative for others. */
export function takesBothSigns({ network, law, input }: NetworkCase): boolean {
  const layer = network.layers[0];
  const weights = layer?.connections[0]?.weights[0] ?? [];
  const bias = layer?.biases[0] ?? Rational.zero;
  const signs = members(law).map(({ mask }) => {
    const terms = weights.map((w, j) => w.times(input[j] ?? 0).times(mask[j] ?? 1));
    return Rational.sum([bias, ...terms]).sign();
  });
  return signs.includes(1) && signs.includes(-1);
}
