import type { Proof } from '../../claims/proof.js';
import type { ProofResult } from '../../claims/result.js';
import { caseText } from '../remarks.js';
import type { Attempted } from './check-with-proof.js';
import type { Shapes } from './shapes.js';

const BY = { 'normal-form': 'normal forms', smt: 'Z3' } as const;

/** What a proof came to, in numbers and in a sentence. */
export function summary(
  proof: Proof,
  shapes: Shapes,
  attempted: readonly Attempted[],
): ProofResult {
  const proved = attempted.filter(({ settled }) => settled.kind === 'proved');
  const of = shapes.met.size;
  const uncovered = [...shapes.uncovered.values()].reduce((sum, { cases }) => sum + cases, 0);
  const complete = proved.length === of && of === proof.shapes && uncovered === 0;
  const cases = proved.reduce((sum, { shape }) => sum + shape.cases, 0);
  const broken = attempted.flatMap(({ settled }) =>
    settled.kind === 'broken' ? [settled.remains] : [],
  )[0];
  return {
    method: proof.by,
    shapes: proved.length,
    of,
    complete,
    cases,
    ...(broken === undefined ? {} : { remains: broken }),
    text: broken === undefined ? provedText() : brokenText(broken),
  };

  function brokenText(remains: string): string {
    return proof.by === 'smt'
      ? `not true for all real numbers: ${remains}`
      : `not an identity of polynomials: left − right leaves ${remains}`;
  }

  function provedText(): string {
    const by = BY[proof.by];
    if (complete)
      return of === 1
        ? `proved by ${by} for the one shape of its cases`
        : `proved by ${by} for each of the ${of} shapes of its cases`;
    const reasons = [
      ...attempted.flatMap(({ shape, settled }) =>
        settled.kind === 'open'
          ? [`${shape.examples[0]?.numbers.size ?? 0} numbers: ${settled.reason}`]
          : [],
      ),
      ...Array.from(
        shapes.uncovered,
        ([why, { cases, first }]) =>
          `${cases} cases are not covered, the first ${caseText(first)}: ${why}`,
      ),
      ...(proof.shapes === undefined
        ? ['the proof does not say how many shapes the domain has']
        : proof.shapes === of
          ? []
          : [`the proof says that the domain has ${proof.shapes}`]),
    ];
    return `proved by ${by} for ${proved.length} of the ${of} shapes that were met (${reasons[0] ?? ''})`;
  }
}
