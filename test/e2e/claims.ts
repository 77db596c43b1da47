/** p(1 − p) = right, for probabilities p; `right` is TypeScript that may use p and A. */
export function varianceClaim(right: string, more = ''): string {
  return `
import { claim, equal, probability } from 'corrigenda';

export default claim({
  statement: String.raw\`p(1-p) = p - p^2\`,
  source: 'some-paper',
  kind: 'identity',
  domain: probability(),
  relation: (p, A) => [equal(A.of(p).times(A.of(1).minus(p)), ${right})],
  mutants: {
    'plus for minus': (p, A) => [equal(A.of(p).times(A.of(1).minus(p)), A.of(p).plus(A.of(p).times(p)))],
    'p for p²': (p, A) => [equal(A.of(p).times(A.of(1).minus(p)), A.of(p).minus(p))],
  },${more}
});
`;
}

/** The identity that holds. */
export const RIGHT = varianceClaim('A.of(p).minus(A.of(p).times(p))');

/** The same with a wrong sign. */
export const WRONG_SIGN = varianceClaim('A.of(p).plus(A.of(p).times(p))');

/** A claim with any relation and domain, and mutants that every case refutes. */
export function anyClaim(relation: string, domain = 'probability()'): string {
  return `
import { atMost, claim, distinct, equal, filter, probability } from 'corrigenda';

export default claim({
  statement: 'as below',
  source: 'some-paper',
  kind: 'identity',
  domain: ${domain},
  relation: ${relation},
  mutants: {
    'one for zero': (_p, A) => [equal(A.of(1), A.of(0))],
    'two for zero': (_p, A) => [equal(A.of(2), A.of(0))],
  },
});
`;
}

/** A claim each of whose cases takes about the given milliseconds, so that a run can be interrupted. */
export function slowClaim(milliseconds: number): string {
  return anyClaim(`(p, A) => {
    const end = Date.now() + ${milliseconds};
    while (Date.now() < end);
    return [equal(A.of(p), A.of(p))];
  }`);
}
