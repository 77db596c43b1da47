import type { Arithmetic } from '../arithmetic/arithmetic.js';
import type { Domain } from './domain.js';
import type { Link } from './link.js';

/** What sort of statement a claim is. */
export type Kind =
  'identity' | 'inequality' | 'order' | 'iff' | 'derivation' | 'example' | 'measured';

/**
 * What a claim is to its row of the catalogue: the source's own statement, one
 * of several ways to read it, its correction, or something that the source does
 * not say (a converse, a generalisation, a sharper bound).
 */
export type Standing = 'printed' | 'reading' | 'correction' | 'beyond';

/** A relation: from the quantities of a case to links. It does not branch on values. */
export type Relation<Quantities> = (quantities: Quantities, A: Arithmetic) => readonly Link[];

/** What a claim file says. */
export interface ClaimDefinition<Case, Quantities> {
  /** The statement in LaTeX. */
  readonly statement: string;
  /** The source's key, which is also the folder's name. */
  readonly source: string;
  readonly kind: Kind;
  /** `printed` where it is not said. */
  readonly standing?: Standing;
  /** What the claim quantifies over. */
  readonly domain: Domain<Case>;
  /** The quantities that the sides are made of, from their definitions. The case itself where it is not said. */
  readonly given?: (A: Arithmetic, kase: Case) => Quantities;
  /** Assumptions on the quantities: a case counts only where each of these is decided to hold. */
  readonly assuming?: Relation<NoInfer<Quantities>>;
  readonly relation: Relation<NoInfer<Quantities>>;
  /** Deliberately wrong variants, by what is wrong with them; at least two. */
  readonly mutants: Readonly<Record<string, Relation<NoInfer<Quantities>>>>;
  /**
   * For an order: the largest total degree, in the case's parameters, of the
   * compared coefficients as polynomials (of their numerators over a common
   * denominator). It bounds the chance that random points hide a difference.
   */
  readonly degree?: number;
  /** True where a case takes long: half as many random ones are drawn, and half as many steps searched. */
  readonly costly?: boolean;
  /**
   * Ids of claims, or of rows, that a reader of this one should know, such as the
   * rigorous bound that replaces an approximation: `theory/jensen-gap`. Each has to be there.
   */
  readonly related?: readonly string[];
  /** What the claim leaves out, or how the print was read. */
  readonly notes?: string;
}

/** A claim as the checker sees it, whatever its case and quantities are. */
export interface Claim extends ClaimDefinition<unknown, unknown> {
  readonly standing: Standing;
  readonly given: (A: Arithmetic, kase: unknown) => unknown;
}

/** A claim and where it stands: its id is its path, `source/locator[/part]`. */
export interface CatalogueEntry {
  readonly id: string;
  readonly file: string;
  readonly claim: Claim;
}
