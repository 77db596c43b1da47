import { describe, expect, it } from 'vitest';
import { IntegerAtoms } from '../../src/arithmetic/closed-integers.js';
import { settle, term, type EulerAtom, type Sum } from '../../src/arithmetic/closed-monomial.js';
import { OpaqueAtoms, opaquePower, partsOf } from '../../src/arithmetic/closed-opaques.js';
import { factored } from '../../src/arithmetic/closed-sum.js';
import { Rational } from '../../src/arithmetic/number.js';

const e: EulerAtom = { kind: 'e', id: 0 };

/** 1 + c·e */
function onePlus(c: number): Sum {
  const power = settle([[e, Rational.one]]).monomial;
  return factored([term(Rational.one), term(Rational.of(c), power)]).sum!;
}

function table(positive: (sign: number) => boolean, splits = () => 0): OpaqueAtoms {
  let id = 100;
  return new OpaqueAtoms(
    ({ coefficient }) => positive(coefficient.sign()),
    () => id++,
    splits,
  );
}

describe('opaque atoms', () => {
  it('are one for one sum', () => {
    const opaques = table(() => false);
    const atom = opaques.intern(onePlus(2));
    expect(atom?.sign).toBe(1);
    expect(opaques.intern(onePlus(2))).toBe(atom);
    expect(opaques.find(onePlus(2))).toBe(atom);
    expect(opaques.find(onePlus(3))).toBeUndefined();
    expect(opaques.intern(onePlus(3))?.atom).not.toBe(atom?.atom);
  });

  it('stand for the positive one of a sum and its negative', () => {
    const interned = table((sign) => sign < 0).intern(onePlus(-1))!;
    expect(interned.sign).toBe(-1);
    expect(interned.atom.sum.terms.map(({ coefficient }) => coefficient.toString())).toEqual([
      '-1',
      '1',
    ]);
    expect(opaquePower(interned, Rational.of(3)).coefficient.toString()).toBe('-1');
    expect(opaquePower(interned, Rational.of(2)).coefficient.toString()).toBe('1');
  });

  it('are not made of a sum whose sign is not shown, which is asked for once', () => {
    let asked = 0;
    const opaques = table(() => {
      asked += 1;
      return false;
    });
    expect(opaques.intern(onePlus(-1))).toBeUndefined();
    expect(opaques.intern(onePlus(-1))).toBeUndefined();
    expect(opaques.signOf(onePlus(-1))).toBeUndefined();
    expect(asked).toBe(2);
  });

  it('are found again after an integer in them was split', () => {
    let id = 1;
    const integers = new IntegerAtoms(() => id++);
    const root = (n: bigint): Sum => {
      const entries = integers
        .factors(n)
        .map(([atom, count]) => [atom, Rational.ratio(BigInt(count), 2n)] as const);
      const { coefficient, monomial } = settle(entries);
      return factored([term(Rational.one), term(coefficient, monomial)]).sum!;
    };
    const opaques = table(
      () => false,
      () => integers.splits,
    );
    const atom = opaques.intern(root(10007n * 10009n));
    const before = root(10007n * 10009n).key;
    integers.factors(10007n);
    expect(root(10007n * 10009n).key).not.toBe(before);
    expect(opaques.find(root(10007n * 10009n))).toBe(atom);
  });
});

describe('the parts of a monomial', () => {
  it('are what is opaque and the rest', () => {
    const { atom } = table(() => false).intern(onePlus(1))!;
    const { monomial } = settle([
      [atom, Rational.of('-1/2')],
      [e, Rational.of(3)],
    ]);
    const { opaque, rest } = partsOf(monomial);
    expect(opaque.entries.map(([a]) => a)).toEqual([atom]);
    expect(rest.entries.map(([a]) => a)).toEqual([e]);
    expect(partsOf(rest).rest).toBe(rest);
    expect(partsOf(rest).opaque.entries).toEqual([]);
  });
});
