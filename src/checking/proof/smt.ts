import type { Operand } from '../../arithmetic/arithmetic.js';
import { NotRepresentable } from '../../arithmetic/errors.js';
import type { Rational } from '../../arithmetic/number.js';
import { terms, type TermArithmetic } from '../../arithmetic/terms.js';
import type { Claim } from '../../claims/claim.js';
import type { Link } from '../../claims/link.js';
import type { Proof } from '../../claims/proof.js';
import { attempt } from '../attempt.js';
import type { Assignment } from './assignment.js';
import { rationalOf } from './model.js';
import type { Shape } from './shapes.js';
import { ask } from './solver.js';

/** What became of the links of a claim on one face of a shape. */
export type Settled =
  | { readonly kind: 'proved' }
  /** Numbers that break a link, as Z3 says; they count for nothing before they are checked. */
  | { readonly kind: 'model'; readonly place: number; readonly numbers: ReadonlyMap<string, Rational> }
  | { readonly kind: 'open'; readonly reason: string };

const SYMBOLS = { equal: '=', 'at-most': '<=', below: '<' } as const;

/**
 * Asks Z3 for numbers that obey `where` and break a link, one link at a time.
 * The sides are the claim's own, evaluated in terms.
 *
 * @param isSettled whether the link at a place need not be asked about.
 */
export async function settleBySolver(
  claim: Claim,
  proof: Proof,
  shape: Shape,
  assignment: Assignment,
  isSettled: (place: number) => boolean,
): Promise<Settled> {
  const T = terms();
  const kase = assignment.termCase(shape.examples[0]?.kase, T);
  const stated = attempt(() => {
    const given = claim.given(T, kase);
    const links = claim.relation(given, T).map((link) => sentence(T, link));
    return {
      links,
      given: [...(proof.where?.(kase, T) ?? []), ...(claim.assuming?.(given, T) ?? [])].map((link) =>
        sentence(T, link),
      ),
      lemmas: lemmasOf(proof, kase, T),
    };
  });
  if (stated.kind !== 'value') return { kind: 'open', reason: stated.message };
  const { links, lemmas } = stated.value;
  const known = stated.value.given.map((text) => `(assert ${text})`);
  const symbols = [...T.variables.values()];
  const question = (text: string): Promise<Awaited<ReturnType<typeof ask>>> =>
    ask([...T.lines, ...known, `(assert (not ${text}))`], symbols);
  for (const [place, lemma] of lemmas.entries()) {
    const answer = await question(lemma);
    if (answer.kind === 'sat')
      return { kind: 'open', reason: `lemma ${place + 1} of the proof is not true` };
    if (answer.kind === 'unknown')
      return { kind: 'open', reason: `lemma ${place + 1}: ${answer.reason}` };
    known.push(`(assert ${lemma})`);
  }
  for (const [place, link] of links.entries()) {
    if (isSettled(place)) continue;
    const answer = await question(link);
    if (answer.kind === 'unknown')
      return { kind: 'open', reason: `link ${place + 1}: ${answer.reason}` };
    if (answer.kind === 'sat')
      return { kind: 'model', place, numbers: numbersOf(T, answer.values) };
  }
  return { kind: 'proved' };
}

/**
 * The lemmas as sentences.
 *
 * @throws NotRepresentable if they divide by something that the claim does not
 *   divide by: that it is not 0 would be taken for granted.
 */
function lemmasOf(proof: Proof, kase: unknown, T: TermArithmetic): readonly string[] {
  const conditions = (): number => T.lines.filter((line) => line.startsWith('(assert')).length;
  const before = conditions();
  const sentences = (proof.lemmas?.(kase, T) ?? []).map((link) => sentence(T, link));
  if (conditions() > before)
    throw new NotRepresentable('a lemma divides by what the claim does not divide by');
  return sentences;
}

/** A link as a sentence of SMT-LIB. */
function sentence(T: TermArithmetic, { left, right, comparison }: Link): string {
  const text = (side: Operand): string => T.lift(side).text;
  if (comparison.kind === 'distinct') return `(not (= ${text(left)} ${text(right)}))`;
  if (comparison.kind === 'order' || comparison.kind === 'leading')
    throw new TypeError('a comparison of series is no sentence about numbers');
  return `(${SYMBOLS[comparison.kind]} ${text(left)} ${text(right)})`;
}

function numbersOf(
  T: TermArithmetic,
  values: ReadonlyMap<string, string>,
): ReadonlyMap<string, Rational> {
  const numbers = new Map<string, Rational>();
  for (const [name, symbol] of T.variables) {
    const number = rationalOf(values.get(symbol) ?? '');
    if (number !== undefined) numbers.set(name, number);
  }
  return numbers;
}
