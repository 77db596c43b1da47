import type { ArithmeticName } from '../arithmetic/arithmetic.js';
import type { Kind, Standing } from './claim.js';
import type { Json } from './domain.js';
import type { Measurement } from './measured.js';
import type { ProofMethod } from './proof.js';
import type { Guarantee, Verdict } from './verdict.js';

/** The smallest case found that breaks a claim, to be replayed as it stands. */
export interface Witness {
  /** The domain's parameters of the case. */
  readonly case: Json;
  /** The case that they describe, its exact numbers as strings; absent where it is too long to write. */
  readonly values?: Json;
  /** The link that fails: its place in the relation, and its label. */
  readonly link: number;
  readonly label?: string;
  readonly comparison: string;
  /** Both sides: exact where `exact`, else an enclosure such as "[0.25, 0.26]". */
  readonly left: string;
  readonly right: string;
  readonly exact: boolean;
  /** A decimal for the eye. */
  readonly leftDecimal: string;
  readonly rightDecimal: string;
  readonly arithmetic: ArithmeticName;
  readonly masks: number;
  readonly digits: number;
  readonly seed: number;
  /** How it was found: `small`, `random`, `search`, `proof`. */
  readonly found: string;
}

/** Links decided, by the arithmetic that decided them. */
export type ArithmeticCounts = Readonly<Partial<Record<ArithmeticName, number>>>;

export interface CaseCounts {
  /** Cases in which every link was decided for the claim. */
  readonly held: number;
  readonly refuted: number;
  readonly undecided: number;
  /** Cases in which a side is undefined: neither for nor against. */
  readonly undefined: number;
  /** Cases that do not meet the assumptions, or of which that could not be decided. */
  readonly unmet: number;
  /** Cases in which both sides vanish to the stated order. */
  readonly vanishing: number;
  readonly byArithmetic: ArithmeticCounts;
}

export interface MutantResult {
  readonly name: string;
  readonly verdict: Verdict;
  /** How many cases it survived before it was refuted. */
  readonly survived: number;
  readonly witness?: Witness;
}

/** How near to equality a search brought the inequalities of a claim that it did not break. */
export interface Slack {
  /** (right − left) / max(|left|, |right|) as a decimal, to six digits. */
  readonly value: string;
  /** right − left: exact where `exact`, else an enclosure; absent where no arithmetic has it. */
  readonly difference?: string;
  readonly case: Json;
  readonly values?: Json;
  /** The narrowest link: its place in the relation, and its label. */
  readonly link: number;
  readonly label?: string;
  readonly comparison?: string;
  readonly left?: string;
  readonly right?: string;
  readonly exact?: boolean;
  readonly leftDecimal?: string;
  readonly rightDecimal?: string;
}

/** In how many cases an inequality was seen to be an equality, in exact arithmetic. */
export interface Equality {
  /** With sides that are not 0. */
  readonly reached: number;
  /** With both sides 0 only. */
  readonly zero: number;
}

/** What a proof of a claim came to, beside its cases. */
export interface ProofResult {
  readonly method: ProofMethod;
  /** Shapes of cases (cases that differ in their numbers only) that are proved. */
  readonly shapes: number;
  /** Shapes among the cases that were tried. */
  readonly of: number;
  /** Whether these are all shapes of the domain, each is proved, and every case that was tried is covered. */
  readonly complete: boolean;
  /** Cases that were tried and are of proved shapes. */
  readonly cases: number;
  /** For an equality that fails: what is left of the difference of its sides. */
  readonly remains?: string;
  /** All of it in a sentence. */
  readonly text: string;
}

/** What the check of one claim came to. */
export interface ClaimResult {
  readonly id: string;
  readonly kind: Kind;
  readonly standing: Standing;
  readonly statement: string;
  readonly domain: string;
  readonly verdict: Verdict;
  /** Present where the verdict is `holds` or `refuted`. */
  readonly guarantee?: Guarantee;
  readonly cases: CaseCounts;
  /** Digits to which equalities are enclosed, where some are only that. */
  readonly digits?: number;
  /** The narrowest slack that the search found, for an inequality. */
  readonly slack?: Slack;
  /** Absent where no inequality was seen to be an equality. */
  readonly equality?: Equality;
  /** A bound on the probability that random points hide a difference (Schwartz–Zippel), for an order. */
  readonly hidden?: string;
  readonly witness?: Witness;
  /** Present where the claim has a proof file, and its cases came to an answer. */
  readonly proof?: ProofResult;
  /** Present for a claim on trained networks that was measured. */
  readonly measurement?: Measurement;
  readonly mutants: readonly MutantResult[];
  /** Ids of claims or rows that a reader of this one should know, of the claim itself. */
  readonly related?: readonly string[];
  /** Why it is undecided, vacuous or in error; remarks of the checker; the claim's own notes. */
  readonly notes: readonly string[];
  readonly seconds: number;
}
