import { NotRepresentable } from '../../arithmetic/errors.js';
import { constantOf, indeterminatesOf } from '../../arithmetic/polynomial.js';
import type { PolynomialArithmetic } from '../../arithmetic/polynomials.js';
import { terms } from '../../arithmetic/terms.js';
import type { Claim } from '../../claims/claim.js';
import type { Proof } from '../../claims/proof.js';
import { attempt } from '../attempt.js';
import type { Assignment } from './assignment.js';

const IS_FORMULA = 'the probability of a gate is a formula in the numbers of the case';

/**
 * The places of the numbers that were taken for probabilities of gates in an
 * arithmetic of polynomials.
 *
 * @throws NotRepresentable if one is a formula: what is 0 or 1 there is not known.
 */
export function probabilitiesIn(A: PolynomialArithmetic): readonly string[] {
  const names = A.probabilities.map((value) => {
    const { numerator, denominator } = A.lift(value);
    const [only] = indeterminatesOf(numerator);
    const isOne =
      only !== undefined &&
      numerator.size === 1 &&
      numerator.get(String.fromCharCode(only))?.equals(1) === true;
    if (!isOne || constantOf(denominator)?.equals(1) !== true)
      throw new NotRepresentable(IS_FORMULA);
    return A.nameOf(only);
  });
  return [...new Set(names)];
}

/**
 * The places of the numbers that the solver's sentences take for probabilities
 * of gates. Polynomials need not come upon all of them: they stop at the first
 * value that is none, such as a maximum.
 *
 * @throws NotRepresentable as `probabilitiesIn` does.
 */
export function probabilitiesOfTerms(
  claim: Claim,
  proof: Proof,
  kase: unknown,
  assignment: Assignment,
): readonly string[] {
  const T = terms();
  const stated = attempt(() => {
    const general = assignment.termCase(kase, T);
    const quantities = claim.given(T, general);
    claim.relation(quantities, T);
    proof.where?.(general, T);
    claim.assuming?.(quantities, T);
  });
  // What no sentence can be made of is not proved by the solver.
  if (stated.kind !== 'value') return [];
  const names = T.probabilities.map((value) => {
    const symbol = T.lift(value).text;
    const found = [...T.variables].find(([, one]) => one === symbol);
    if (found === undefined) throw new NotRepresentable(IS_FORMULA);
    return found[0];
  });
  return [...new Set(names)];
}
