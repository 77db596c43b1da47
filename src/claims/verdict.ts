/**
 * What a check came to. Only `holds` and `refuted` are answers.
 *
 * - `undecided`: a budget or a precision limit was met first
 * - `vacuous`: no case met the assumptions, a side was undefined in every case,
 *   or both sides vanish to the order that the claim states
 * - `error`: the claim could not be evaluated
 * - `not-run`: it was not checked in this run
 */
export type Verdict = 'holds' | 'refuted' | 'undecided' | 'vacuous' | 'error' | 'not-run';

/** From the strongest to the weakest. */
export const GUARANTEES = [
  'proved',
  'exhaustive',
  'exact',
  'enclosed',
  'floating',
  'measured',
] as const;

/**
 * How strong a verdict is: every case by proof, every case of a finite domain,
 * N cases in exact arithmetic, N cases in rigorous enclosures, in doubles, or
 * on trained networks.
 */
export type Guarantee = (typeof GUARANTEES)[number];

/** The weaker of two guarantees. */
export function weaker(a: Guarantee, b: Guarantee): Guarantee {
  return GUARANTEES.indexOf(a) >= GUARANTEES.indexOf(b) ? a : b;
}

/** Whether `actual` is at least as strong as `floor`. */
export function suffices(actual: Guarantee, floor: Guarantee): boolean {
  return GUARANTEES.indexOf(actual) <= GUARANTEES.indexOf(floor);
}
