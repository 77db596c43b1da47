import type { Polynomial } from '../../arithmetic/polynomial.js';
import type { PolynomialValue } from '../../arithmetic/polynomial-value.js';
import { polynomials } from '../../arithmetic/polynomials.js';
import { rationals, RationalValue } from '../../arithmetic/rational.js';
import type { Claim } from '../../claims/claim.js';
import type { Link } from '../../claims/link.js';
import type { Proof } from '../../claims/proof.js';
import { attempt } from '../attempt.js';
import { comparisonText } from '../judgement.js';
import { solveWhere } from './assignment.js';
import type { Assignment, Face } from './assignment.js';
import { probabilitiesIn, probabilitiesOfTerms } from './probabilities.js';
import type { Shape } from './shapes.js';

/** What the sides of a link are as fractions of polynomials. */
export interface LinkForm {
  readonly link: Link;
  readonly left: PolynomialValue;
  readonly right: PolynomialValue;
  /** The numerator of left − right; 0 where the sides are the same. */
  readonly difference: Polynomial;
}

/** The links of a claim on one face of a shape. */
export interface NormalForm {
  readonly assignment: Assignment;
  /** Undefined where a side is no fraction of polynomials; the reason is there then. */
  readonly forms?: readonly LinkForm[];
  readonly reason?: string;
  /** The places of the probabilities of gates. */
  readonly probabilities: readonly string[];
}

/**
 * The sides of every link with indeterminates for the numbers of the case.
 *
 * @returns undefined where no case is on this face, or no side is defined there.
 */
export function normalForm(
  claim: Claim,
  proof: Proof,
  shape: Shape,
  face: Face,
): NormalForm | undefined {
  const A = polynomials();
  const kase = shape.examples[0]?.kase;
  const assignment = solveWhere(proof, kase, A, face);
  if (assignment === undefined) return undefined;
  const related = attempt(() => {
    const links = claim.relation(claim.given(A, assignment.polynomialCase(kase)), A);
    return links.map((link): LinkForm => {
      const [left, right] = [A.lift(link.left), A.lift(link.right)];
      return { link, left, right, difference: left.minus(right).numerator };
    });
  });
  if (related.kind === 'undefined') return undefined;
  const found = probabilitiesIn(A);
  const probabilities =
    proof.by === 'smt'
      ? [...new Set([...found, ...probabilitiesOfTerms(claim, proof, kase, assignment)])]
      : found;
  return related.kind === 'value'
    ? { assignment, forms: related.value, probabilities }
    : { assignment, reason: related.message, probabilities };
}

/**
 * What speaks against the forms of a shape: on the cases that were tried, in
 * rational arithmetic, the sides are others, or the links are.
 */
export function disagreement(
  claim: Claim,
  shape: Shape,
  { assignment, forms }: NormalForm,
): string | undefined {
  if (forms === undefined) return undefined;
  for (const { kase, numbers } of shape.examples) {
    const tried = attempt(() => claim.relation(claim.given(rationals, kase), rationals));
    if (tried.kind !== 'value') continue;
    const kinds = (links: readonly Link[]): string =>
      links.map(({ comparison }) => comparisonText(comparison)).join();
    if (kinds(tried.value) !== kinds(forms.map(({ link }) => link)))
      return 'the links of the general case are not those of a case';
    const isAt = (form: PolynomialValue, side: Link['left']): boolean => {
      const value = rationals.sum([side]);
      const above = assignment.valueAt(form.numerator, numbers);
      const below = assignment.valueAt(form.denominator, numbers);
      if (above === undefined || below === undefined || below.sign() === 0) return true;
      return value instanceof RationalValue && value.exact.times(below).equals(above);
    };
    for (const [place, { left, right }] of forms.entries()) {
      const link = tried.value[place]!;
      if (!isAt(left, link.left) || !isAt(right, link.right))
        return 'the sides of the general case are not those of a case';
    }
  }
  return undefined;
}
