import type { Arithmetic, Value } from './arithmetic.js';
import type { Atom, OpaqueAtom, Sum, Term } from './closed-monomial.js';

/** Evaluates closed forms in another arithmetic; each opaque sum is evaluated once. */
export function closedEvaluation(A: Arithmetic): (content: Term, sum: Sum | undefined) => Value {
  const sums = new Map<OpaqueAtom, Value>();

  const valueOfAtom = (atom: Exclude<Atom, { kind: 'e' }>): Value => {
    if (atom.kind === 'integer') return A.of(atom.integer);
    let value = sums.get(atom);
    if (value === undefined) {
      value = valueOfSum(atom.sum);
      sums.set(atom, value);
    }
    return value;
  };

  const valueOfTerm = ({ coefficient, monomial }: Term): Value => {
    const factors: Value[] = [A.of(coefficient)];
    for (const [atom, q] of monomial.entries)
      factors.push(atom.kind === 'e' ? A.of(q).exp() : valueOfAtom(atom).power(q));
    return factors.length === 1 ? factors[0]! : A.product(factors);
  };

  const valueOfSum = ({ terms }: Sum): Value => A.sum(terms.map(valueOfTerm));

  return (content, sum) => {
    const factor = valueOfTerm(content);
    return sum === undefined ? factor : factor.times(valueOfSum(sum));
  };
}
