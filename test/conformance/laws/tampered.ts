import type { Arithmetic, Value } from '../../../src/arithmetic/arithmetic.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { rationals, RationalValue } from '../../../src/arithmetic/rational.js';
import { rational, type Subject } from './subject.js';

/** From the right result and the numbers that went in to a wrong one. */
export type Fault = (right: Rational, inputs: readonly Rational[]) => Rational;

/**
 * The rational arithmetic with faults planted in some of its operations, by
 * their names.
 */
export function tampered(faults: Readonly<Record<string, Fault>>): Subject {
  const faulty = <T extends object>(target: T, own: readonly Rational[]): T =>
    new Proxy(target, {
      get(_, property) {
        if (property === 'arithmetic') return A;
        const member: unknown = Reflect.get(target, property);
        if (typeof member !== 'function') return member;
        return (...inputs: unknown[]): unknown => {
          const result: unknown = Reflect.apply(member, target, inputs);
          if (!(result instanceof RationalValue)) return result;
          const fault = faults[String(property)];
          return wrapped(fault ? fault(result.exact, [...own, ...numbers(inputs)]) : result.exact);
        };
      },
    });
  const wrapped = (exact: Rational): Value => faulty(new RationalValue(exact), [exact]);
  const A: Arithmetic = faulty(rationals, []);
  return {
    ...rational,
    name: `rational with a fault in ${Object.keys(faults).join(', ')}`,
    within: (body) => {
      body(A);
    },
  };
}

function numbers(inputs: readonly unknown[]): Rational[] {
  return inputs.flatMap((x) => {
    if (x instanceof RationalValue) return [x.exact];
    return typeof x === 'string' || typeof x === 'number' || x instanceof Rational
      ? [Rational.of(x)]
      : [];
  });
}
