import { gated, integer, list, map, Rational, rational, record, union, weights } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';

/** One of the terms of a sum: its values and their probabilities. */
export type Term = readonly (readonly [probability: Rational, value: Rational])[];

/** S = b + Σ Xⱼ with independent terms, and where the rule for its integrals is cut off. */
export interface SumCase {
  readonly bias: Rational;
  readonly terms: readonly Term[];
  /** The period L = 2π/h. */
  readonly period: number;
  /** How many nodes are kept. */
  readonly nodes: number;
  /** In (0, 1]. */
  readonly theta: Rational;
}

const SIZE = { min: -8, max: 8, maxDenominator: 8 } as const;
const bias = rational(SIZE);
const theta = rational({ min: 0, max: 1, maxDenominator: 8, excluding: [0] });

/** A gate δ in front of a: 0 with probability 1 − p, a with probability p. */
export function gate(p: Rational, a: Rational): Term {
  return [
    [Rational.one.minus(p), Rational.zero],
    [p, a],
  ];
}

function gates(fewest: number, most: number): Domain<readonly Term[]> {
  return map(gated(rational(SIZE), { fewest, most }), ({ law, gated: all }) =>
    all.map((a, j) => gate(law.inclusion[j] ?? Rational.one, a)),
  );
}

/** One-of-k, tied gates, sub-networks of any law: a term with its own finite law. */
function blocks(): Domain<readonly Term[]> {
  const sized = (n: number): Domain<Term> =>
    map(
      record({ values: list(rational(SIZE), { min: n, max: n }), shares: weights(n) }),
      ({ values, shares }) => shares.map((p, i) => [p, values[i] ?? Rational.zero] as const),
    );
  return list(union([sized(2), sized(3), sized(4)]), { min: 1, max: 2 });
}

function cut(
  terms: Domain<readonly Term[]>,
  periods: readonly [number, number],
  nodes: readonly [number, number],
): Domain<SumCase> {
  return record({ terms, bias, theta, period: integer(...periods), nodes: integer(...nodes) });
}

/** Independent gates; few nodes, so that the error bounds are put to the test, and many. */
export function gatedSums(): Domain<SumCase> {
  return described(
    union([
      cut(gates(1, 5), [1, 12], [1, 8]),
      cut(gates(1, 3), [8, 24], [4, 12]),
      union([
        cut(gates(6, 6), [4, 20], [2, 8]),
        cut(gates(1, 2), [16, 30], [12, 24]),
        cut(gates(1, 1), [44, 44], [70, 70]),
      ]),
    ]),
    '1 to 6 independent gates',
  );
}

/** Independent terms of any finite law. */
export function blockSums(): Domain<SumCase> {
  return described(
    union([cut(blocks(), [1, 12], [1, 6]), cut(blocks(), [8, 20], [3, 9])]),
    '1 or 2 independent terms, of 2 to 4 values each',
  );
}

function described(domain: Domain<SumCase>, terms: string): Domain<SumCase> {
  return map(
    domain,
    (kase) => kase,
    `S = b + Σ Xⱼ with ${terms}, in [−8, 8]; periods L from 1 to 44, N from 1 to 70 nodes, θ in (0, 1]`,
  );
}

/** All values of S with their probabilities, one for each mask. */
export function totals({ bias, terms }: Pick<SumCase, 'bias' | 'terms'>): Term {
  let all: Term = [[Rational.one, bias]];
  for (const term of terms)
    all = all.flatMap(([p, S]) => term.map(([q, x]) => [p.times(q), S.plus(x)] as const));
  return all.filter(([p]) => p.sign() !== 0);
}

/** E f(S), over all masks. */
export function mean(
  A: Arithmetic,
  law: Pick<SumCase, 'bias' | 'terms'>,
  f: (S: Value) => Value,
): Value {
  return A.sum(totals(law).map(([p, S]) => f(A.of(S)).times(p)));
}
