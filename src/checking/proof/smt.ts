import type { Operand } from '../../arithmetic/arithmetic.js';
import { NotRepresentable } from '../../arithmetic/errors.js';
import type { Rational } from '../../arithmetic/number.js';
import { terms, type TermArithmetic } from '../../arithmetic/terms.js';
import type { Claim } from '../../claims/claim.js';
import type { Link } from '../../claims/link.js';
import type { Proof } from '../../claims/proof.js';
import { attempt } from '../attempt.js';
import type { Assignment } from './assignment.js';
import type { NormalForm } from './normal-form.js';
import type { Shape } from './shapes.js';
import { ask, type Answer } from './solver.js';

/** Steps for a question in which values are cut off: it is easy, or not to be answered at all. */
const CUT_STEPS = 100_000;

/** What became of the links of a claim on one face of a shape. */
export type Settled =
  | { readonly kind: 'proved' }
  /** Numbers that break a link, as Z3 says; they count for nothing before they are checked. */
  | {
      readonly kind: 'model';
      readonly place: number;
      readonly numbers: ReadonlyMap<string, Rational>;
    }
  | { readonly kind: 'open'; readonly reason: string };

const SYMBOLS = { equal: '=', 'at-most': '<=', below: '<' } as const;

/**
 * Asks Z3 for numbers that obey `where` and break a link, one link at a time.
 * The sides are the claim's own, evaluated in terms.
 *
 * @param form what the numbers are, and the places of the probabilities of all gates.
 * @param isSettled whether the link at a place need not be asked about.
 */
export async function settleBySolver(
  claim: Claim,
  proof: Proof,
  shape: Shape,
  form: Pick<NormalForm, 'assignment' | 'probabilities'>,
  isSettled: (place: number) => boolean,
): Promise<Settled> {
  const { assignment, probabilities } = form;
  const example = shape.examples[0]?.kase;
  const T = terms();
  const stated = attempt(() => stateAll(claim, proof, assignment.termCase(example, T), T));
  if (stated.kind !== 'value') return { kind: 'open', reason: stated.message };
  // A gate of which the normal forms do not know has values at which masks are missing, too.
  const gates = new Set(probabilities.map((name) => T.variables.get(name)));
  if (T.probabilities.some((p) => !gates.has(T.lift(p).text)))
    return { kind: 'open', reason: 'the claim has gates that are not seen beforehand' };
  const { links, given, lemmas, cut } = stated.value;
  if (lemmas.length > 0) {
    const wrong = await lemmaProblem(proof, example, assignment);
    if (wrong !== undefined) return { kind: 'open', reason: wrong };
  }
  const known = [...given, ...lemmas].map(asserted);
  const symbols = [...T.variables.values()];
  for (const [place, link] of links.entries()) {
    if (isSettled(place)) continue;
    const answer = await askAbout(link, { T, known, cut, symbols });
    if (answer.kind === 'unknown')
      return { kind: 'open', reason: `link ${place + 1}: ${answer.reason}` };
    if (answer.kind === 'sat')
      return { kind: 'model', place, numbers: numbersOf(T, answer.values) };
  }
  return { kind: 'proved' };
}

interface Sentences {
  readonly links: readonly string[];
  /** What may be assumed: `where`, and the claim's own assumptions. */
  readonly given: readonly string[];
  readonly lemmas: readonly string[];
  /** The symbols of the values that are cut off from their definitions. */
  readonly cut: ReadonlySet<string>;
}

function stateAll(claim: Claim, proof: Proof, kase: unknown, T: TermArithmetic): Sentences {
  const quantities = claim.given(T, kase);
  const links = claim.relation(quantities, T).map((link) => sentence(T, link));
  const assumed = [...(proof.where?.(kase, T) ?? []), ...(claim.assuming?.(quantities, T) ?? [])];
  const given = assumed.map((link) => sentence(T, link));
  const before = T.lines.filter(isCondition).length;
  const lemmas = (proof.lemmas?.(kase, T) ?? []).map((link) => sentence(T, link));
  const cut = cutOf(proof, kase, T);
  if (T.lines.filter(isCondition).length > before)
    throw new NotRepresentable('a lemma divides by what the claim does not divide by');
  return { links, given, lemmas, cut };
}

function cutOf(proof: Proof, kase: unknown, T: TermArithmetic): ReadonlySet<string> {
  return new Set((proof.cut?.(kase, T) ?? []).map((value) => T.lift(value).text));
}

/** Whether a line says that something which is divided by is not 0. */
function isCondition(line: string): boolean {
  return line.startsWith('(assert');
}

const DEFINITION = /^\(define-fun (t\d+) \(\) Real/u;

/** The lines with any real number for each of these symbols: what then follows, follows all the more. */
function withoutDefinitions(lines: readonly string[], symbols: ReadonlySet<string>): string[] {
  return lines.map((line) => {
    const symbol = DEFINITION.exec(line)?.[1];
    return symbol !== undefined && symbols.has(symbol) ? `(declare-const ${symbol} Real)` : line;
  });
}

/** Which lemmas are equalities of polynomials; those need no solver. */
function lemmaIdentities(
  proof: Proof,
  example: unknown,
  assignment: Assignment,
): (place: number) => boolean {
  const { A } = assignment;
  const kase = assignment.polynomialCase(example);
  const differences = attempt(() =>
    (proof.lemmas?.(kase, A) ?? []).map(({ left, right, comparison }) =>
      comparison.kind === 'equal' ? A.lift(left).minus(right) : undefined,
    ),
  );
  if (differences.kind !== 'value') return () => false;
  return (place) => differences.value[place]?.constant?.sign() === 0;
}

/** What is in the way of proving the lemmas, one after the other; undefined where they are true. */
async function lemmaProblem(
  proof: Proof,
  example: unknown,
  assignment: Assignment,
): Promise<string | undefined> {
  // Apart from the claim, so that the questions are the same for claims that share their lemmas.
  const T = terms();
  const kase = assignment.termCase(example, T);
  const known = (proof.where?.(kase, T) ?? []).map((link) => asserted(sentence(T, link)));
  const lemmas = (proof.lemmas?.(kase, T) ?? []).map((link) => sentence(T, link));
  const cut = cutOf(proof, kase, T);
  const isIdentity = lemmaIdentities(proof, example, assignment);
  const premises = { T, known, cut, symbols: [], isLemma: true } as const;
  const isFresh = (lemma: string, place: number): boolean =>
    !isIdentity(place) && isNew(lemma, known, cut);
  let together = 0;
  for (const [place, lemma] of lemmas.entries()) {
    if (place >= together && isFresh(lemma, place)) {
      // Facts of a kind that stand together are one question, which is quicker than one for each.
      let end = place;
      while (end < lemmas.length && isFresh(lemmas[end]!, end)) end++;
      const all = await askAbout(`(and ${lemmas.slice(place, end).join(' ')})`, premises);
      if (all.kind === 'unsat') together = end;
    }
    if (place >= together && !isIdentity(place)) {
      const answer = await askAbout(lemma, premises);
      if (answer.kind === 'sat') return `lemma ${place + 1} of the proof is not true`;
      if (answer.kind === 'unknown') return `lemma ${place + 1}: ${answer.reason}`;
    }
    known.push(asserted(lemma));
  }
  return undefined;
}

interface Premises {
  readonly T: TermArithmetic;
  readonly known: readonly string[];
  readonly cut: ReadonlySet<string>;
  readonly symbols: readonly string[];
  readonly isLemma?: true;
}

/**
 * Asks whether numbers meet the premises and not the sentence; first without the
 * definitions of what is cut off.
 */
async function askAbout(
  text: string,
  { T, known, cut, symbols, isLemma }: Premises,
): Promise<Answer> {
  const asked = [...known, `(assert (not ${text}))`];
  // A lemma speaks of cases in which the sides of the claim are not defined as well.
  const lines = isLemma ? T.lines.filter((line) => !isCondition(line)) : T.lines;
  if (cut.size > 0 && !isNew(text, known, cut)) {
    const answer = await ask([...withoutDefinitions(lines, cut), ...asked], [], CUT_STEPS);
    if (answer.kind === 'unsat') return answer;
  }
  return ask([...lines, ...asked], symbols);
}

/** Whether a sentence speaks of a value that is cut off and of which nothing is known so far. */
function isNew(text: string, known: readonly string[], cut: ReadonlySet<string>): boolean {
  const symbols = (sentences: string): readonly string[] => sentences.match(/t\d+/gu) ?? [];
  const familiar = new Set(symbols(known.join(' ')));
  return symbols(text).some((symbol) => cut.has(symbol) && !familiar.has(symbol));
}

function asserted(text: string): string {
  return `(assert ${text})`;
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
  values: ReadonlyMap<string, Rational>,
): ReadonlyMap<string, Rational> {
  const numbers = new Map<string, Rational>();
  for (const [name, symbol] of T.variables) {
    const number = values.get(symbol);
    if (number !== undefined) numbers.set(name, number);
  }
  return numbers;
}
