import { Rational } from '../../arithmetic/number.js';
import { constantOf, indeterminatesOf, scale, substitute } from '../../arithmetic/polynomial.js';
import type { Polynomial } from '../../arithmetic/polynomial.js';
import { PolynomialValue } from '../../arithmetic/polynomial-value.js';
import type { PolynomialArithmetic } from '../../arithmetic/polynomials.js';
import { SymbolicNumber } from '../../arithmetic/symbolic-number.js';
import type { TermArithmetic, TermValue } from '../../arithmetic/terms.js';
import type { Link } from '../../claims/link.js';
import type { Proof } from '../../claims/proof.js';
import { attempt } from '../attempt.js';
import { compareExactly } from '../decide-rational.js';
import { generalise } from './generalise.js';

/** Numbers of a case that are set, by their places: probabilities 0 and 1, where masks are missing. */
export type Face = ReadonlyMap<string, Rational>;

/**
 * What stands in the places of a case's numbers: a number where one is set, a
 * polynomial in the others where the equalities of `where` give it, else an
 * indeterminate.
 */
export class Assignment {
  readonly solved = new Map<string, Polynomial>();

  constructor(
    readonly A: PolynomialArithmetic,
    readonly face: Face,
  ) {}

  /** The case with polynomials for its numbers. */
  polynomialCase(kase: unknown): unknown {
    return this.caseOf(kase, (name) => {
      const solved = this.solved.get(name);
      return new SymbolicNumber(
        solved === undefined ? this.A.indeterminate(name) : PolynomialValue.of(this.A, solved),
      );
    });
  }

  /** The case with terms for its numbers. */
  termCase(kase: unknown, T: TermArithmetic): unknown {
    const variable = (name: string): TermValue => T.variable(name);
    return this.caseOf(kase, (name) => {
      const solved = this.solved.get(name);
      if (solved === undefined) return new SymbolicNumber(variable(name));
      const terms = Array.from(solved, ([monomial, c]) =>
        T.product([c, ...Array.from(monomial, (x) => variable(this.A.nameOf(x.charCodeAt(0))))]),
      );
      return new SymbolicNumber(T.lift(T.sum(terms)));
    });
  }

  /** The case with these numbers for those that are free, and all of its numbers. */
  caseAt(
    kase: unknown,
    numbers: ReadonlyMap<string, Rational>,
  ): { readonly kase: unknown; readonly numbers: ReadonlyMap<string, Rational> } {
    const all = new Map<string, Rational>(this.face);
    const made = this.caseOf(kase, (name, own) => {
      const solved = this.solved.get(name);
      const free = numbers.get(name) ?? own;
      const x = solved === undefined ? free : (this.valueAt(solved, numbers) ?? own);
      all.set(name, x);
      return x;
    });
    return { kase: made, numbers: all };
  }

  /** The value of a polynomial at these numbers; undefined where one is missing. */
  valueAt(p: Polynomial, numbers: ReadonlyMap<string, Rational>): Rational | undefined {
    const at = (index: number): Rational | undefined => numbers.get(this.A.nameOf(index));
    if ([...indeterminatesOf(p)].some((index) => at(index) === undefined)) return undefined;
    return constantOf(substitute(p, (index) => this.A.lift(at(index) ?? 0).numerator));
  }

  private caseOf(kase: unknown, number: (name: string, own: Rational) => Rational): unknown {
    return generalise(kase, {
      fixed: () => undefined,
      number: (name, own) => this.face.get(name) ?? number(name, own),
    });
  }
}

/**
 * The assignment in which every equality of `where` that is linear in one of the
 * numbers, with a number for its coefficient, is solved for it.
 *
 * @returns undefined where nothing obeys `where`.
 */
export function solveWhere(
  proof: Proof,
  kase: unknown,
  A: PolynomialArithmetic,
  face: Face,
): Assignment | undefined {
  const assignment = new Assignment(A, face);
  const { where } = proof;
  if (where === undefined) return assignment;
  for (;;) {
    const links = attempt(() => where(assignment.polynomialCase(kase), A));
    if (links.kind !== 'value') return assignment;
    let solved = false;
    for (const link of links.value) {
      const step = solveLink(link, assignment);
      if (step === 'contradiction') return undefined;
      solved = step === 'solved';
      if (solved) break;
    }
    if (!solved) return assignment;
  }
}

function solveLink(link: Link, assignment: Assignment): 'contradiction' | 'solved' | 'nothing' {
  const { A, solved } = assignment;
  const { constant, numerator: difference } = A.lift(link.left).minus(link.right);
  if (constant !== undefined)
    return compareExactly(link, constant, Rational.zero) === 'refuted'
      ? 'contradiction'
      : 'nothing';
  if (link.comparison.kind !== 'equal') return 'nothing';
  if (constantOf(difference) !== undefined) return 'contradiction';
  const found = linearIn(difference);
  if (found === undefined) return 'nothing';
  const [index, coefficient] = found;
  const rest = new Map(difference);
  rest.delete(String.fromCharCode(index));
  const replacement = scale(rest, coefficient.inverse().negated());
  const replaced = (p: Polynomial): Polynomial =>
    substitute(p, (other) =>
      other === index ? replacement : A.indeterminate(A.nameOf(other)).numerator,
    );
  for (const [name, p] of solved) solved.set(name, replaced(p));
  solved.set(A.nameOf(index), replacement);
  return 'solved';
}

/** The last indeterminate that occurs in one term only, and there alone, with its coefficient. */
function linearIn(p: Polynomial): readonly [index: number, coefficient: Rational] | undefined {
  for (const index of [...indeterminatesOf(p)].sort((a, b) => b - a)) {
    const factor = String.fromCharCode(index);
    const coefficient = p.get(factor);
    const elsewhere = [...p.keys()].some((m) => m !== factor && m.includes(factor));
    if (coefficient !== undefined && !elsewhere) return [index, coefficient];
  }
  return undefined;
}
