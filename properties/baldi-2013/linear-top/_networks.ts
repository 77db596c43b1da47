import { ensemble, logistic, map, members, Rational, rational, record } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';
import { feedersOf, into, unitsOf } from '../_graph.ts';
import { activities } from '../_sigmoidal.ts';
import { sigmoidalNetworks, type SigmoidalCase, type Sigmoid } from '../_sigmoidal-cases.ts';

/** A network whose top layer may be made linear, with a bias of each top unit. */
export interface ToppedCase extends SigmoidalCase {
  readonly bias: Rational;
}

export function toppedNetworks(bases: 'two' | 'both' = 'both'): Domain<ToppedCase> {
  return map(
    record({
      kase: sigmoidalNetworks(
        'independent',
        [
          [1, 1, 1],
          [1, 2, 1],
          [2, 1, 1],
        ],
        bases,
      ),
      bias: rational({ min: -2, max: 2, maxDenominator: 2 }),
    }),
    ({ kase, bias }) => ({
      ...kase,
      bias: kase.sigmoids[0]?.base === 'e' ? bias : Rational.of(bias.numerator / bias.denominator),
    }),
    'networks of one sigmoidal layer under a top unit with a bias, with and without connections from the input to the top; independent gates on inputs and hidden units',
  );
}

/** The top unit over all masks, and what feeds it. */
export interface Top {
  readonly kase: ToppedCase;
  /** The mean of the linear top unit b + Σ w δ O over all masks. */
  readonly linear: Value;
  /** The ensemble of a sigmoidal top unit of the same total input. */
  readonly sigmoidal: () => { readonly NWGM: Value; readonly E: Value };
  readonly sigmoid: Sigmoid;
  /** E and NWGM of every node below the top. */
  readonly below: readonly { readonly E: Value; readonly NWGM: Value }[];
  /** b + Σ w p x for some number x of each node below. */
  readonly scaled: (x: (node: number) => Value) => Value;
}

export function topOf(A: Arithmetic, kase: ToppedCase): Top {
  const top = unitsOf(kase).at(-1) ?? 0;
  const sigmoid = kase.sigmoids.at(-1);
  if (!sigmoid) throw new RangeError('a network without layers');
  const masks = members(kase.law);
  const weights = masks.map(({ weight }) => weight);
  const rows = masks.map(({ mask }) => activities(A, kase, mask, false));
  const totals = rows.map(({ S }) => (S[top] ?? A.of(0)).plus(kase.bias));
  return {
    kase,
    sigmoid,
    linear: ensemble(A, totals, weights).E,
    sigmoidal: () =>
      ensemble(
        A,
        totals.map((S) => logistic(A, sigmoid, S)),
        weights,
      ),
    below: feedersOf(kase).map((node) =>
      node < kase.input.length
        ? { E: A.of(kase.input[node] ?? 0), NWGM: A.of(kase.input[node] ?? 0) }
        : ensemble(
            A,
            rows.map(({ O }) => O[node] ?? A.of(0)),
            weights,
          ),
    ),
    scaled: (x) =>
      A.sum([
        kase.bias,
        ...into(kase, top).map(([{ from, w }]) =>
          A.product([w, kase.law.inclusion[from] ?? 1, x(from)]),
        ),
      ]),
  };
}
