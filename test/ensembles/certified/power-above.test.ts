import { expect, it } from 'vitest';
import { powerAbove } from '../../../src/ensembles/certified/power-above.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';

it('powers are at least the exact ones, and hardly more', () => {
  const next = numbers(141);
  for (let i = 0; i < 200; i++) {
    const x = 3 * next();
    const n = Math.floor(45 * next());
    let exact = exactly(1);
    for (let k = 0; k < n; k++) exact = exact.times(exactly(x));
    const ratio = exactly(powerAbove(x, n)).over(exact);
    expect(ratio.compare(1)).toBe(1);
    expect(ratio.minus(1).toNumber()).toBeLessThan(2 ** -39);
  }
});

it('would be below them without the allowance', () => {
  expect(powerAbove(1.1, 42) / (1 + 2 ** -40)).not.toBe(powerAbove(1.1, 42));
});
