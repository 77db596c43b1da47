import type { Arithmetic, Operand } from '../arithmetic/arithmetic.js';
import type { Link } from './link.js';

/**
 * How a claim is proved.
 *
 * - `normal-form`: both sides of every equality are the same fraction of
 *   polynomials in the numbers of the case
 * - `smt`: no real numbers break a link, by Z3; equalities by normal form where they have one
 */
export type ProofMethod = 'normal-form' | 'smt';

const METHODS: readonly string[] = ['normal-form', 'smt'] satisfies readonly ProofMethod[];

/** What a proof file says. */
export interface ProofDefinition<Case> {
  readonly by: ProofMethod;
  /**
   * What the numbers of every case obey, as links with which the proof may work.
   * Equalities that are linear in a number are solved for it. The checker sees
   * that each case it tries obeys them; one that does not is not covered.
   */
  readonly where?: (kase: Case, A: Arithmetic) => readonly Link[];
  /** Facts on the way, each proved before it is used: for `smt` only. */
  readonly lemmas?: (kase: Case, A: Arithmetic) => readonly Link[];
  /**
   * Values of the claim, computed as the claim does, of which nothing is to be
   * used but `where` and the lemmas, as long as that suffices: for `smt` only.
   */
  readonly cut?: (kase: Case, A: Arithmetic) => readonly Operand[];
  /**
   * How many shapes the domain has: cases are of one shape if they differ in
   * their rational numbers only. Where just as many are met, each of them is
   * proved, and every case is covered, the claim is `proved`. Where it is not
   * said, or shapes of the domain are not met, it is proved for some sizes only.
   */
  readonly shapes?: number;
  /** Shapes with more numbers are not tried: 60 for `normal-form`, 8 for `smt` where it is not said. */
  readonly mostNumbers?: number;
  readonly notes?: string;
}

/** A proof as the checker sees it, whatever its case is. */
export interface Proof extends ProofDefinition<unknown> {
  readonly mostNumbers: number;
}

const MOST_NUMBERS = { 'normal-form': 60, smt: 8 } as const;

/**
 * Makes a proof of what a proof file says; the claim is the one whose path the
 * file has, below `proofs` in place of `properties`.
 *
 * @throws TypeError that lists everything that is wrong with the definition.
 */
export function proof<Case>(definition: ProofDefinition<Case>): Proof {
  const problems = proofProblems(definition);
  if (problems.length > 0) throw new TypeError(`this is no proof: ${problems.join('; ')}`);
  const { mostNumbers = MOST_NUMBERS[definition.by] } = definition;
  const complete = { ...definition, mostNumbers };
  // The checker passes cases of the claim's own domain.
  return complete as unknown as Proof;
}

/** What keeps a value from being a proof, in words; empty where it is one. */
export function proofProblems(value: unknown): string[] {
  if (typeof value !== 'object' || value === null)
    return [
      `expected an object made by proof({…}), found ${value === null ? 'null' : typeof value}`,
    ];
  const given = value as Readonly<Record<string, unknown>>;
  const { by } = given as { readonly by?: unknown };
  return [
    ...(typeof by === 'string' && METHODS.includes(by)
      ? []
      : [`"by" is to be one of ${METHODS.join(', ')}, not ${shown(by)}`]),
    ...['where', 'lemmas', 'cut'].flatMap((name) =>
      given[name] === undefined || typeof given[name] === 'function'
        ? []
        : [`"${name}" is to be a function`],
    ),
    ...['lemmas', 'cut'].flatMap((name) =>
      given[name] === undefined || by === 'smt' ? [] : [`"${name}" is for "smt" only`],
    ),
    ...natural('shapes', given['shapes']),
    ...natural('mostNumbers', given['mostNumbers']),
  ];
}

function shown(by: unknown): string {
  if (typeof by === 'string') return JSON.stringify(by);
  return by === undefined ? 'missing' : `a value of type ${typeof by}`;
}

function natural(name: string, value: unknown): string[] {
  return value === undefined || (Number.isSafeInteger(value) && (value as number) >= 1)
    ? []
    : [`"${name}" is to be a positive integer`];
}
