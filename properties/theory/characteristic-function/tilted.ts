import { claim, equal, integer, list, map, probability, Rational, rational } from 'corrigenda';
import { logistic, logisticShape, record, toBase, union } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';
import { gate, totals } from '../_sums.ts';

interface Tilted {
  readonly base: 'e' | Rational;
  readonly bias: Rational;
  readonly gates: readonly { readonly a: Rational; readonly p: Rational }[];
}

interface Given {
  /** E σ(S). */
  readonly mean: Value;
  /** E B^S. */
  readonly power: Value;
  /** E′[1 − σ(S)] under the probabilities p′, and under p. */
  readonly tilted: Value;
  readonly plain: Value;
  /** The same with p′ ∝ p B^{−a}. */
  readonly opposite: Value;
}

const p = probability({ maxDenominator: 20 });
const SIZE = { min: -8, max: 8, maxDenominator: 4 } as const;

function sums(base: 'e' | 2): Domain<Tilted> {
  const number: Domain<Rational> =
    base === 'e' ? rational(SIZE) : map(integer(-8, 8), (x) => Rational.of(x));
  return map(
    record({
      bias: number,
      gates: list(record({ a: number, p }), { min: 1, max: base === 'e' ? 2 : 4 }),
    }),
    (kase) => ({ ...kase, base: base === 'e' ? base : Rational.of(base) }),
    base === 'e'
      ? 'S = b + Σ aδ with 1 or 2 independent gates, a and b in [−8, 8]'
      : '1 to 4 gates, a and b integers, and the base 2 for e',
  );
}

/** E′[1 − σ(S)], over all masks, with q′ ∝ q and p′ ∝ p B^{sa}. */
function complement(A: Arithmetic, { base, bias, gates }: Tilted, s: number): Value {
  const shape = logisticShape({ base });
  let all: (readonly [weight: Value, S: Rational])[] = [[A.of(1), bias]];
  for (const { a, p } of gates) {
    const kept = toBase(A, base, a.times(s)).times(p);
    const dropped = A.of(p.negated().plus(1));
    const both = kept.plus(dropped);
    const states = [
      [dropped.over(both), Rational.zero],
      [kept.over(both), a],
    ] as const;
    all = all.flatMap(([w, S]) => states.map(([v, x]) => [w.times(v), S.plus(x)] as const));
  }
  return A.sum(
    all.map(([w, S]) =>
      A.of(1)
        .minus(logistic(A, shape, A.of(S)))
        .times(w),
    ),
  );
}

export default claim({
  statement: String.raw`E\,\sigma(S) = E[e^S] \cdot E'[1 - \sigma(S)], \quad p_j' = \frac{p_j e^{a_j}}{1 - p_j + p_j e^{a_j}}`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: union([sums(2), sums('e')]),
  given: (A: Arithmetic, kase: Tilted): Given => {
    const { base, bias, gates } = kase;
    const shape = logisticShape({ base });
    const law = totals({ bias, terms: gates.map(({ a, p }) => gate(p, a)) });
    return {
      mean: A.sum(law.map(([p, S]) => logistic(A, shape, A.of(S)).times(p))),
      power: A.sum(law.map(([p, S]) => toBase(A, base, S).times(p))),
      tilted: complement(A, kase, 1),
      plain: complement(A, kase, 0),
      opposite: complement(A, kase, -1),
    };
  },
  costly: true,
  relation: ({ mean, power, tilted }) => [equal(mean, power.times(tilted))],
  mutants: {
    'the law not tilted, the same where p is 0 or 1': ({ mean, power, plain }) => [
      equal(mean, power.times(plain)),
    ],
    'tilted the other way, the same where p is 0 or 1': ({ mean, power, opposite }) => [
      equal(mean, power.times(opposite)),
    ],
    'σ for 1 − σ, the same at S = 0': ({ mean, power, tilted }) => [
      equal(mean, power.times(tilted.negated().plus(1))),
    ],
  },
  notes: 'For gates that are rarely 1, where E σ(S) is small and the integral loses its digits.',
});
