import { inverted, multipliedOut, overCommonDenominator } from './closed-expansion.js';
import { Monomial, multiplyTerms, term, type Sum, type Term } from './closed-monomial.js';
import { opaquePower, partsOf, type OpaqueAtoms } from './closed-opaques.js';
import { collect, factored, timesMonomial } from './closed-sum.js';
import { TooLarge } from './errors.js';
import { Rational } from './number.js';

/** How many times the cap may be written down before terms are taken together. */
const WRITTEN = 16;

/** Terms over the same opaque denominators taken together, where their sum is one of these. */
export function cancelled(terms: readonly Term[], opaques: OpaqueAtoms, cap: number): Term[] {
  const groups = new Map<string, { opaque: Monomial; terms: Term[] }>();
  for (const t of terms) {
    const { opaque, rest } = partsOf(t.monomial);
    const group = groups.get(opaque.key) ?? { opaque, terms: [] };
    group.terms.push(term(t.coefficient, rest));
    groups.set(opaque.key, group);
  }
  const result: Term[] = [];
  for (const { opaque, terms: group } of groups.values()) {
    const { content, sum } = factored(group);
    const interned = sum === undefined ? undefined : opaques.find(sum);
    if (interned !== undefined && opaque.exponentOf(interned.atom).sign() < 0)
      result.push(
        timesMonomial(multiplyTerms(content, opaquePower(interned, Rational.one)), opaque),
      );
    else for (const t of group) result.push(timesMonomial(t, opaque));
  }
  return collect(result, cap);
}

/** Whether a sum is shown to be 0: multiplied out, over a common denominator if need be. */
export function vanishes(sum: Sum, opaques: OpaqueAtoms, cap: number): boolean {
  if (!sum.terms.some(hasOpaque)) return false;
  const zero = unlessTooLarge(() => {
    const expanded = cancelled(multipliedOut(sum.terms, cap), opaques, cap);
    if (expanded.length === 0) return true;
    const { terms, complete } = overCommonDenominator(expanded, cap, WRITTEN * cap);
    return complete && terms.length === 0;
  });
  return zero ?? false;
}

/** A sum of terms where it is shown to be rational. */
export function rationalSum(terms: readonly Term[], cap: number): Rational | undefined {
  return unlessTooLarge(() => {
    const { factor, terms: numerator, complete } = overCommonDenominator(terms, cap, cap);
    if (!complete) return undefined;
    const up = new Monomial(factor.entries.filter(([, q]) => q.sign() > 0));
    const down = new Monomial(factor.entries.filter(([, q]) => q.sign() < 0));
    const raised = numerator.map((t) => timesMonomial(t, up));
    return ratioOf(
      multipliedOut(raised, cap),
      multipliedOut([term(Rational.one, inverted(down))], cap),
    );
  });
}

export function hasOpaque({ monomial }: Term): boolean {
  return monomial.entries.some(([{ kind }]) => kind === 'opaque');
}

/** What the body gives; undefined where it meets the cap. */
export function unlessTooLarge<T>(body: () => T): T | undefined {
  try {
    return body();
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

/** The constant ratio of two sums, where there is one; both collected. */
function ratioOf(left: readonly Term[], right: readonly Term[]): Rational | undefined {
  if (left.length !== right.length || right.length === 0)
    return left.length === 0 && right.length > 0 ? Rational.zero : undefined;
  const coefficients = new Map(right.map((t) => [t.monomial.key, t.coefficient]));
  let ratio: Rational | undefined;
  for (const { coefficient, monomial } of left) {
    const other = coefficients.get(monomial.key);
    if (other === undefined) return undefined;
    const quotient = coefficient.over(other);
    ratio ??= quotient;
    if (!ratio.equals(quotient)) return undefined;
  }
  return ratio;
}
