import { describe, expect, it } from 'vitest';
import { asRational, closed, sameValue } from '../../src/arithmetic/closed.js';
import { closedWithIntervalGuard } from '../../src/arithmetic/closed-interval-guard.js';
import { ClosedValue } from '../../src/arithmetic/closed-value.js';
import { doubles } from '../../src/arithmetic/double.js';
import { NotRepresentable, Undefined } from '../../src/arithmetic/errors.js';

describe('values of a closed arithmetic', () => {
  const A = closedWithIntervalGuard();
  const e = A.of(1).exp();

  it('combine with nothing of another arithmetic, nor of another closed one', () => {
    expect(() => A.of(1).plus(doubles.of(1))).toThrow(TypeError);
    expect(() => A.of(1).plus(closed().of(1))).toThrow(TypeError);
    expect(() => A.of(1).plus(0.5)).toThrow(RangeError);
    expect(() => sameValue(doubles.of(1), A.of(1))).toThrow(TypeError);
    expect(() => asRational(doubles.of(1))).toThrow(TypeError);
    expect(A.of(1)).toBeInstanceOf(ClosedValue);
  });

  it('are rational where that is shown', () => {
    expect(asRational(A.of('3/7'))?.toString()).toBe('3/7');
    expect(asRational(e.plus(2).minus(e))?.toString()).toBe('2');
    expect(asRational(A.of(8).power('1/3'))?.toString()).toBe('2');
    expect(asRational(e)).toBeUndefined();
    expect(asRational(A.of(2).power('1/2'))).toBeUndefined();
    const [p, q] = [e.over(e.plus(1)), A.of(1).over(e.plus(1))];
    expect(asRational(p.plus(q))?.toString()).toBe('1');
    expect(asRational(p.times(3).plus(q.times(3)).over(7))?.toString()).toBe('3/7');
    expect(asRational(p)).toBeUndefined();
    expect(asRational(A.of(2).exp().minus(1).over(e.plus(1)).over(e.minus(1)))?.toString()).toBe(
      '1',
    );
  });

  it('are rational where many different denominators cancel', () => {
    const parts = Array.from({ length: 200 }, (_, i) => {
      const x = A.of(`${i}/7`).exp();
      return [x.over(x.plus(1)), A.of(1).over(x.plus(1))] as const;
    });
    expect(asRational(A.sum(parts.flat()))?.toString()).toBe('200');
    expect(asRational(A.sum(parts.flat().slice(0, -1)))).toBeUndefined();
  });

  it('takes ln of a power of e and of nothing else', () => {
    expect(A.of('2/7').exp().ln().toString()).toBe('2/7');
    expect(A.of(1).ln().toString()).toBe('0');
    expect(() => A.of(2).ln()).toThrow(NotRepresentable);
    expect(() => e.times(2).ln()).toThrow(NotRepresentable);
    expect(() => e.plus(1).ln()).toThrow(NotRepresentable);
    expect(() => A.of(0).ln()).toThrow(Undefined);
    expect(() => A.of(1).minus(e).ln()).toThrow(Undefined);
  });

  it('knows sin and cos at 0 only, and π not at all', () => {
    expect(e.minus(e).sin().toString()).toBe('0');
    expect(e.minus(e).cos().toString()).toBe('1');
    expect(() => A.of(1).sin()).toThrow(NotRepresentable);
    expect(() => e.cos()).toThrow(NotRepresentable);
    expect(() => A.pi()).toThrow(NotRepresentable);
  });

  it('takes exp and tanh of rational numbers only', () => {
    expect(A.of(0).exp().toString()).toBe('1');
    expect(A.of(0).tanh().toString()).toBe('0');
    expect(() => e.exp()).toThrow(NotRepresentable);
    expect(() => e.tanh()).toThrow(NotRepresentable);
    expect(() => A.exponential(2, e)).toThrow(NotRepresentable);
    expect(() => A.exponential(0, 1)).toThrow(RangeError);
    const one = e.over(e.plus(1)).plus(A.of(1).over(e.plus(1)));
    expect(A.sameValue(one.exp(), e)).toBe(true);
  });

  it('finds the absolute value, the larger and the smaller by enclosures', () => {
    const x = A.of(1).minus(e);
    expect(A.sameValue(x.abs(), e.minus(1))).toBe(true);
    expect(A.sameValue(e.abs(), e)).toBe(true);
    expect(A.sameValue(x.max('-1.7'), A.of('-1.7'))).toBe(true);
    expect(A.sameValue(x.min('-1.7'), x)).toBe(true);
    expect(A.sameValue(e.max(e), e)).toBe(true);
    expect(A.sameValue(A.of(2).power('1/2').max(A.of(4).power('1/4')), A.of(2).power('1/2'))).toBe(
      true,
    );
    expect(A.of('1/3').max('1/2').toString()).toBe('1/2');
    expect(A.of('1/3').min('1/2').toString()).toBe('1/3');
  });
});

it('says which function it does not offer, or whose argument has no shown sign', () => {
  const A = closed();
  const e = A.of(1).exp();
  const x = e.minus(1);
  const said = (operation: () => unknown): string => {
    try {
      operation();
    } catch (error) {
      return String(error);
    }
    return '';
  };
  const text = x.toString();
  const open = `the sign of ${text} is not shown`;
  expect(
    [
      () => x.abs(),
      () => e.max(1),
      () => e.min(1),
      () => x.exp(),
      () => x.tanh(),
      () => e.sin(),
      () => e.cos(),
      () => A.of(2).ln(),
      () => A.of(-2).ln(),
      () => x.ln(),
    ].map((operation) => said(operation).replace(/^\w+: /u, '')),
  ).toEqual([
    `|x|: ${open}`,
    `max: ${open}`,
    `min: ${open}`,
    `exp of ${text}, which is not shown to be rational`,
    `tanh of ${text}, which is not shown to be rational`,
    `sin of ${e.toString()}`,
    `cos of ${e.toString()}`,
    'ln of 2',
    'ln of -2, which is not positive',
    `ln of ${text}`,
  ]);
});

it('takes the first of two that are equal, the larger and the smaller of two that are not', () => {
  const A = closedWithIntervalGuard();
  const e = A.of(1).exp();
  expect([e.max(3), e.min(2), A.of(3).min(e), A.of(2).max(e)].map(String)).toEqual([
    '3',
    '2',
    e.toString(),
    e.toString(),
  ]);
  const [root, same] = [A.of(2).power('1/2'), A.of(4).power('1/4')];
  expect(root.max(same)).toBe(root);
  expect(root.min(same)).toBe(root);
  expect(A.of(0).abs().toString()).toBe('0');
});

it('takes no logarithm of a product of powers', () => {
  const A = closedWithIntervalGuard();
  const product = A.of(1).exp().times(A.of(2).power('1/2'));
  expect(() => product.ln()).toThrow(NotRepresentable);
  expect(() => A.of(2).power('1/2').ln()).toThrow(NotRepresentable);
});
