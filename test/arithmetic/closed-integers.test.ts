import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntegerAtoms } from '../../src/arithmetic/closed-integers.js';
import type { IntegerAtom } from '../../src/arithmetic/closed-monomial.js';
import { gcd } from '../../src/arithmetic/gcd.js';
import { exactRoot } from '../../src/arithmetic/root.js';

const SETTINGS = { seed: 7, numRuns: 150 };

function table(): IntegerAtoms {
  let id = 0;
  return new IntegerAtoms(() => id++);
}

function product(factors: ReturnType<IntegerAtoms['factors']>): bigint {
  return factors.reduce((n, [atom, count]) => n * atom.integer ** BigInt(count), 1n);
}

/** Products of a few primes around a thousand and beyond, which trial division does not reach. */
const composite = fc
  .array(fc.constantFrom(2n, 3n, 997n, 1009n, 1013n, 10007n, 10009n, 1000003n, 2n ** 61n - 1n), {
    minLength: 1,
    maxLength: 5,
  })
  .map((primes) => primes.reduce((n, p) => n * p, 1n));

describe('the integer atoms', () => {
  it('are pairwise coprime and no powers, and give back every integer', () => {
    fc.assert(
      fc.property(fc.array(composite, { minLength: 1, maxLength: 8 }), (numbers) => {
        const atoms = table();
        for (const n of numbers) expect(product(atoms.factors(n))).toBe(n);
        const used = new Set<IntegerAtom>();
        for (const n of numbers) {
          const factors = atoms.factors(n);
          expect(product(factors)).toBe(n);
          for (const [atom] of factors) {
            expect(atom.pieces).toBeUndefined();
            used.add(atom);
          }
        }
        const list = [...used];
        for (const [i, a] of list.entries()) {
          for (let k = 2; k < 30; k += 1) expect(exactRoot(a.integer, k)).toBeUndefined();
          for (const b of list.slice(i + 1)) expect(gcd(a.integer, b.integer)).toBe(1n);
        }
      }),
      SETTINGS,
    );
  });

  it('know nothing of 1', () => {
    expect(table().factors(1n)).toEqual([]);
  });

  it('take the powers out of a power', () => {
    const [atom, count] = table().factors(10007n ** 6n)[0]!;
    expect([atom.integer, count]).toEqual([10007n, 6]);
  });

  it('split an atom when a part of it turns up, and count that', () => {
    const atoms = table();
    const [p, q] = [10007n, 1000003n];
    const whole = atoms.factors(p * q)[0]![0];
    expect(whole.integer).toBe(p * q);
    expect(atoms.splits).toBe(0);
    atoms.factors(q);
    expect(atoms.splits).toBe(1);
    expect(whole.pieces?.map(([atom, count]) => [atom.integer, count])).toEqual(
      expect.arrayContaining([
        [p, 1],
        [q, 1],
      ]),
    );
    expect(atoms.factors(p * q).map(([atom]) => atom.integer)).not.toContain(p * q);
  });
});
