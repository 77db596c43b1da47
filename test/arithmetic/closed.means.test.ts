import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arithmetic, Operand, Value } from '../../src/arithmetic/arithmetic.js';
import { asRational, sameValue } from '../../src/arithmetic/closed.js';
import { closedWithIntervalGuard } from '../../src/arithmetic/closed-interval-guard.js';
import type { ClosedValue } from '../../src/arithmetic/closed-value.js';
import { Rational } from '../../src/arithmetic/number.js';

const NEAR_ONE = '1.000000000000000000000000000000000000000000000000000000000001';

/** e^x or base^x. */
function exponential(A: Arithmetic, base: string | undefined, x: Rational): Value {
  return base === undefined ? A.of(x).exp() : A.exponential(base, A.of(x));
}

const masks = (n: number): boolean[][] =>
  Array.from({ length: 2 ** n }, (_, m) =>
    Array.from({ length: n }, (_, i) => ((m >> i) & 1) === 1),
  );

function weightOf(mask: readonly boolean[], p: readonly Rational[]): Rational {
  return p.reduce((w, q, i) => w.times(mask[i] ? q : Rational.one.minus(q)), Rational.one);
}

function total(mask: readonly boolean[], weights: readonly Rational[], bias: Rational): Rational {
  return weights.reduce((sum, w, i) => (mask[i] ? sum.plus(w) : sum), bias);
}

const small = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 7 }))
  .map(([n, d]) => Rational.ratio(BigInt(n), BigInt(d)));
const tenths = fc.integer({ min: 1, max: 9 }).map((n) => Rational.ratio(BigInt(n), 10n));

describe.each([undefined, '2', '3/7'])('with base %s in place of e where one is named', (base) => {
  it('the renormalised geometric mean of softmax outputs is the softmax of the mean logits', () => {
    const shape = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }));
    const network = shape.chain(([n, k]) =>
      fc.record({
        p: fc.array(tenths, { minLength: n, maxLength: n }),
        weights: fc.array(fc.array(small, { minLength: n, maxLength: n }), {
          minLength: k,
          maxLength: k,
        }),
        biases: fc.array(small, { minLength: k, maxLength: k }),
      }),
    );
    fc.assert(
      fc.property(network, ({ p, weights, biases }) => {
        const A = closedWithIntervalGuard();
        const rows = masks(p.length).map((mask) => {
          const z = biases.map((b, y) => exponential(A, base, total(mask, weights[y]!, b)));
          const normaliser = A.sum(z);
          return { P: weightOf(mask, p), outputs: z.map((x) => x.over(normaliser)) };
        });
        const means = biases.map((_, y) =>
          A.powers(rows.map(({ P, outputs }): [Operand, Rational] => [outputs[y]!, P])),
        );
        const scaled = biases.map((b, y) =>
          exponential(
            A,
            base,
            weights[y]!.reduce((sum, w, i) => sum.plus(w.times(p[i]!)), b),
          ),
        );
        const [left, right] = [A.sum(means), A.sum(scaled)];
        for (const y of biases.keys()) {
          const [a, b] = [means[y]!.over(left), scaled[y]!.over(right)];
          expect(sameValue(a, b)).toBe(true);
          expect(sameValue(a, b.times(NEAR_ONE))).toBe(false);
        }
        expect(asRational(A.sum(means.map((x) => x.over(left))))?.toString()).toBe('1');
        // One probability off: the claim is false, and is not proved.
        const wrong = scaled[0]!.times(exponential(A, base, Rational.of('1e-60')));
        expect(
          sameValue(means[0]!.over(left), wrong.over(A.sum([wrong, ...scaled.slice(1)]))),
        ).toBe(false);
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  it('the NWGM of logistic outputs is the logistic function of the mean total', () => {
    const unit = fc.integer({ min: 1, max: 6 }).chain((n) =>
      fc.record({
        p: fc.array(tenths, { minLength: n, maxLength: n }),
        weights: fc.array(small, { minLength: n, maxLength: n }),
        bias: small,
        c: fc.tuple(fc.bigInt(1n, 30n), fc.bigInt(1n, 30n)).map(([n, d]) => Rational.ratio(n, d)),
        lambda: small,
      }),
    );
    fc.assert(
      fc.property(unit, ({ p, weights, bias, c, lambda }) => {
        const A = closedWithIntervalGuard();
        const sigma = (S: Rational): Value =>
          A.of(1).over(exponential(A, base, S.times(lambda).negated()).times(c).plus(1));
        const all = masks(p.length);
        const outputs = all.map((mask) => sigma(total(mask, weights, bias)));
        const P = all.map((mask) => weightOf(mask, p));
        const G = A.powers(outputs.map((O, i): [Operand, Rational] => [O, P[i]!]));
        const H = A.powers(outputs.map((O, i): [Operand, Rational] => [A.of(1).minus(O), P[i]!]));
        const mean = weights.reduce((sum, w, i) => sum.plus(w.times(p[i]!)), bias);
        const nwgm = G.over(G.plus(H));
        expect(sameValue(nwgm, sigma(mean))).toBe(true);
        expect(sameValue(nwgm, sigma(mean).times(NEAR_ONE))).toBe(false);
        if (lambda.sign() !== 0) expect(sameValue(nwgm, sigma(mean.plus('1e-60')))).toBe(false);
      }),
      { seed: 12, numRuns: 25 },
    );
  });
});

describe('the members of a chain', () => {
  it('are equal: the root of a product of softmaxes, and the quotient of the roots', () => {
    const A = closedWithIntervalGuard();
    const n = 4;
    const weights = [
      ['1/2', '-3/5', '2', '1/7'],
      ['-1', '4/3', '0', '5/2'],
      ['3/4', '1/9', '-2', '1'],
    ].map((row) => row.map((w) => Rational.of(w)));
    const biases = ['1/3', '0', '-2/5'].map((b) => Rational.of(b));
    const rows = masks(n).map((mask) =>
      biases.map((b, y) => A.of(total(mask, weights[y]!, b)).exp()),
    );
    const order = Rational.ratio(1n, 2n ** BigInt(n));
    for (const y of biases.keys()) {
      const first = A.product(rows.map((z) => z[y]!.over(A.sum(z)))).power(order);
      const second = A.product(rows.map((z) => z[y]!))
        .power(order)
        .over(A.product(rows.map((z) => A.sum(z))).power(order));
      const third = A.powers(
        rows.flatMap(
          (z) =>
            [
              [z[y]!, order],
              [A.sum(z), order.negated()],
            ] as const,
        ),
      );
      expect(A.sameValue(first, second)).toBe(true);
      expect(A.sameValue(first, third)).toBe(true);
      const short = A.product(rows.slice(1).map((z) => z[y]!.over(A.sum(z)))).power(order);
      expect(A.sameValue(first, short)).toBe(false);
    }
  });

  it('are equal for a variance: E[O²] − E[O]² and E[(O − E[O])²], over 16 masks', () => {
    const A = closedWithIntervalGuard();
    const weights = ['1/2', '-3/5', '2', '1/7'].map((w) => Rational.of(w));
    const p = ['1/10', '1/2', '7/10', '9/10'].map((q) => Rational.of(q));
    const terms = masks(4).map((mask) => ({
      P: weightOf(mask, p),
      O: A.of(1).over(
        A.of(total(mask, weights, Rational.zero))
          .negated()
          .exp()
          .plus(1),
      ),
    }));
    const mean = (f: (O: ClosedValue) => ClosedValue): ClosedValue =>
      A.sum(terms.map(({ P, O }) => f(O).times(P)));
    const E = mean((O) => O);
    const [V, W] = [mean((O) => O.times(O)).minus(E.times(E)), mean((O) => O.minus(E).power(2))];
    expect(A.sameValue(V, W)).toBe(true);
    expect(A.sign(V.minus(W))).toBe(0);
    expect(A.sign(V.minus(W.times(2)))).toBe(-1);
    expect(A.sameValue(V, W.times(NEAR_ONE))).toBe(false);
    expect(
      A.sameValue(
        mean((O) => O.minus(E)),
        A.of(0),
      ),
    ).toBe(true);
  });
});
