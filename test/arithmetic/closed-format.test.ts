import { describe, expect, it } from 'vitest';
import { closed } from '../../src/arithmetic/closed.js';

const A = closed();
const e = A.of(1).exp();

describe('the text of a closed value', () => {
  it.each([
    [A.of('3/7'), '3/7'],
    [A.of(0), '0'],
    [e, 'e'],
    [e.power('1/2').negated(), '-e^(1/2)'],
    [A.of(12).power('1/2'), '2·3^(1/2)'],
    [e.plus(1), '(1 + e)'],
    [e.minus(1).times(2), '-2·(1 - e)'],
    [A.of(1).over(e.plus(1)), '(1 + e)^(-1)'],
  ])('%s', (value, text) => {
    expect(value.toString()).toBe(text);
  });

  it('is cut short for long sums and products', () => {
    const powers = Array.from({ length: 40 }, (_, i) => A.of(i).exp());
    expect(A.sum(powers).toString()).toContain('… (32 more terms)');
    const factors = powers.map((x) => x.plus(1));
    expect(A.product(factors).toString()).toContain('more factors');
  });

  it('does not grow with the depth of sums within sums', () => {
    let x = e;
    for (let depth = 0; depth < 60; depth += 1) x = x.power('1/2').plus(1).times(x.plus(2));
    expect(x.toString().length).toBeLessThanOrEqual(1001);
  });
});
