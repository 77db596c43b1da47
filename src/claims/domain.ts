import type fc from 'fast-check';

/** What a case is stored as: exact numbers are strings. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Independent uniform draws, for bounds of the Schwartz–Zippel kind.
 *
 * Cases of one shape differ only in parameters each of which takes at least
 * `size` values with equal probability, independently of the others.
 */
export interface UniformSample {
  /** The least number of values of a parameter; Infinity where a shape has one case only. */
  readonly size: number;
  draw(random: () => number): Json;
  /** What is not drawn from a grid: lengths, choices, integers. */
  shape(parameters: Json): string;
}

/**
 * A set of cases that a claim quantifies over.
 *
 * A domain is described by parameters (what is generated, shrunk, stored and
 * replayed) and a pure function that builds the case from them.
 *
 * The combinators of `domains/` make all of it: a domain of a model is a record
 * or a list of the numbers that it is made of, and a function that makes the
 * model of them,
 *
 *     const unit = record({ w: rational(), p: probability() });
 *     const units = countingMasks(map(list(unit, { min: 1 }), unitOf), (u) => 2 ** u.gates);
 *
 * so that shrinking, enumeration and the search act on the numbers.
 */
export interface Domain<Case = unknown> {
  /** In words, for the report: "1 to 8 gates, inclusion probabilities in [0, 1]". */
  readonly description: string;
  /** The parameters of random cases, edge cases first among them. */
  readonly arbitrary: fc.Arbitrary<Json>;
  /** All parameters of the given cost, a natural number: small cases by rising cost. */
  ofCost(cost: number): Iterable<Json>;
  /** The number of cases where the domain is finite and is to be run through completely. */
  readonly count?: number;
  /** The largest cost of a case, where the domain is finite. */
  readonly largestCost?: number;
  /** Parameters near the given ones, for the targeted search; `random` draws from [0, 1). */
  neighbour(parameters: Json, random: () => number): Json;
  /** Simpler parameters near the given ones, the simplest first, for witnesses; none where not given. */
  smaller?(parameters: Json): Iterable<Json>;
  /** Absent where a domain offers no independent uniform draws (a filter, for example). */
  readonly uniform?: UniformSample;
  /** The case of these parameters; undefined where they describe none (a filter). */
  build(parameters: Json): Case | undefined;
  /** The number of masks of a case, by which witnesses are ordered before their digits. */
  masks(parameters: Json): number;
}
