import { describe, expect, it } from 'vitest';
import { closedRung } from '../../src/checking/decide-closed.js';
import { agree, atMost, below, distinct, equal, sameLeadingTerm } from '../../src/claims/link.js';
import type { Link } from '../../src/claims/link.js';
import type { Value } from '../../src/arithmetic/arithmetic.js';

type Comparing = (left: Value, right: Value) => Link;

function decide(link: Comparing, left: (e: Value) => Value, right: (e: Value) => Value) {
  const rung = closedRung();
  const e = rung.arithmetic.of(1).exp();
  return rung.decide(link(left(e), right(e)));
}

const square = (e: Value): Value => e.plus(1).power(2);
const expanded = (e: Value): Value => e.times(e).plus(e.times(2)).plus(1);
const other = (e: Value): Value => e.times(e).plus(e.times(2)).plus(2);

describe('normal forms', () => {
  it.each([
    [equal, 'holds'],
    [atMost, 'holds'],
    [distinct, 'refuted'],
    [below, 'refuted'],
  ] as const)('that are equal decide every comparison: %o', (link, verdict) => {
    expect(decide(link, square, expanded)).toEqual({
      verdict,
      arithmetic: 'closed',
      ...(link === atMost ? { equality: 'reached' } : {}),
    });
  });

  it.each([[equal], [atMost], [distinct], [below]] as const)(
    'that differ decide nothing: %o',
    (link) => {
      expect(decide(link, square, other)).toBeUndefined();
    },
  );

  it('that come out rational are compared exactly', () => {
    const two = (e: Value): Value => e.plus(2).minus(e);
    const three = (e: Value): Value => e.times(3).over(e);
    expect(decide(atMost, two, three)?.verdict).toBe('holds');
    expect(decide(atMost, three, two)?.verdict).toBe('refuted');
    expect(decide(equal, three, two)?.verdict).toBe('refuted');
  });

  it('say nothing about series', () => {
    expect(decide((a, b) => agree(a, b, 1), square, expanded)).toBeUndefined();
  });

  it('do not make 1 − e of √((1 − e)²)', () => {
    const root = (e: Value): Value => e.arithmetic.of(1).minus(e).power(2).power('1/2');
    const difference = (e: Value): Value => e.arithmetic.of(1).minus(e);
    expect(decide(equal, root, difference)).toBeUndefined();
    expect(decide(equal, root, (e) => difference(e).negated())?.verdict).toBe('holds');
  });

  it('tell both sides only where they are rational', () => {
    const rung = closedRung();
    const e = rung.arithmetic.of(1).exp();
    expect(rung.sides(equal(e, e))).toBeUndefined();
    expect(rung.sides(equal(e.over(e), e.minus(e)))).toMatchObject({
      left: '1',
      right: '0',
      exact: true,
    });
  });
});

describe('a rung of normal forms', () => {
  it('runs what it is given', () => {
    expect(closedRung().within(() => 'ran')).toBe('ran');
  });

  it('compares a rational side with one that is not by nothing but their forms', () => {
    const two = (e: Value): Value => e.plus(2).minus(e);
    for (const link of [equal, atMost, distinct, below]) {
      expect(decide(link, two, square)).toBeUndefined();
      expect(decide(link, square, two)).toBeUndefined();
    }
  });

  it('says in which arithmetic rational sides were compared', () => {
    const two = (e: Value): Value => e.plus(2).minus(e);
    expect(decide(equal, two, two)).toEqual({ verdict: 'holds', arithmetic: 'closed' });
  });

  it('tells no sides where only one of them is rational', () => {
    const rung = closedRung();
    const e = rung.arithmetic.of(1).exp();
    expect(rung.sides(equal(e, e.over(e)))).toBeUndefined();
    expect(rung.sides(equal(e.over(e), e))).toBeUndefined();
  });

  it('says nothing about leading terms', () => {
    expect(decide((a, b) => sameLeadingTerm(a, b), square, expanded)).toBeUndefined();
  });
});
