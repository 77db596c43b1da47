import {
  countingMasks,
  ensemble,
  integer,
  list,
  map,
  Rational,
  rational,
  record,
  union,
} from 'corrigenda';
import type { Arithmetic, Domain, OutputLaw, Value } from 'corrigenda';
import { attackedLaws, lawOf } from '../baldi-2013/_laws.ts';
import { moments } from '../baldi-2013/_moments.ts';

/** What the inequalities of Cartwright & Field compare. */
export interface Refinement {
  /** E − G. */
  readonly gap: Value;
  readonly E: Value;
  readonly V: Value;
  /** The variance under equal probabilities. */
  readonly unweighted: Value;
  readonly least: Value;
  readonly largest: Value;
}

/** Laws of outputs in [0, 1], of other positive numbers, and of numbers close together. */
export function attackedPositive({ zero }: { readonly zero: boolean }): Domain<OutputLaw> {
  const excluding = zero ? [] : [0];
  const share = integer(1, 20);
  const number = rational({ min: 0, max: 50, excluding });
  const others = map(
    list(record({ output: number, share }), { min: 1, max: 4 }),
    lawOf,
    'numbers up to 50',
  );
  const near = map(
    record({
      about: rational({ min: 1, max: 50 }),
      members: list(record({ off: rational({ min: 0, max: 1 }), share }), { min: 2, max: 4 }),
      scale: integer(4, 30),
    }),
    ({ about, members, scale }) =>
      lawOf(
        members.map(({ off, share: of }) => ({
          output: about.plus(off.over(Rational.of(2).toThe(scale))),
          share: of,
        })),
      ),
    'numbers that differ by at most 1/16',
  );
  return countingMasks(
    union([attackedLaws({ excluding }), others, near]),
    ({ outputs }) => outputs.length,
  );
}

export function refined(A: Arithmetic, law: OutputLaw): Refinement {
  const { outputs, weights } = law;
  const { E, V } = moments(A, law);
  const equally = weights.map(() => Rational.ratio(1n, BigInt(weights.length)));
  const sorted = [...outputs].sort((a, b) => a.compare(b));
  return {
    gap: E.minus(ensemble(A, outputs, weights).G),
    E,
    V,
    unweighted: moments(A, { outputs, weights: equally }).V,
    least: A.of(sorted[0] ?? 0),
    largest: A.of(sorted.at(-1) ?? 0),
  };
}
