import type { Claim, Relation } from '../claims/claim.js';
import type { Json } from '../claims/domain.js';
import type { MutantResult } from '../claims/result.js';
import type { Verdict } from '../claims/verdict.js';
import type { Mode } from './ladder.js';
import type { MutantTrial, Mutants } from './try-case.js';
import { witnessOf } from './witness.js';
import type { Finding, Found } from './witness.js';

interface Fate {
  readonly relation: Relation<unknown>;
  survived: number;
  held: number;
  undecided: number;
  finding?: Finding;
  error?: string;
}

/**
 * The mutants of a claim, each until it is refuted on a case in which the
 * claim's own relation holds, or on any where it holds in none.
 */
export class MutantTrials {
  private readonly fates: ReadonlyMap<string, Fate>;

  constructor(private readonly claim: Claim) {
    this.fates = new Map(
      Object.entries(claim.mutants).map(([name, relation]) => [
        name,
        { relation, survived: 0, held: 0, undecided: 0 },
      ]),
    );
  }

  /** Those that were not refuted yet. */
  get alive(): Mutants {
    return new Map(
      [...this.fates]
        .filter(([, { finding, error }]) => finding === undefined && error === undefined)
        .map(([name, { relation }]) => [name, relation]),
    );
  }

  /** Takes in what a case did to the mutants. */
  add(parameters: Json, found: Found, trials: ReadonlyMap<string, MutantTrial>): void {
    for (const [name, { verdict, refutation, message }] of trials) {
      const fate = this.fates.get(name);
      if (fate === undefined) continue;
      if (refutation !== undefined) fate.finding = { parameters, refutation, found };
      else if (verdict === 'error') fate.error = message ?? '';
      else {
        fate.survived++;
        if (verdict === 'held') fate.held++;
        if (verdict === 'undecided') fate.undecided++;
      }
    }
  }

  /**
   * What became of each, with the witness of those refuted.
   *
   * @param cutShort whether cases are missing, so that those still alive are undecided.
   */
  results(mode: Mode, seed: number, cutShort: boolean): readonly MutantResult[] {
    return [...this.fates].map(([name, fate]) => ({
      name,
      verdict: verdictOf(fate, cutShort),
      survived: fate.survived,
      ...(fate.finding === undefined
        ? {}
        : { witness: witnessOf(this.claim, mode, fate.relation, fate.finding, seed) }),
    }));
  }

  /** What went wrong with mutants that could not be evaluated. */
  get errors(): readonly string[] {
    return [...this.fates].flatMap(([name, { error }]) =>
      error === undefined ? [] : [`the mutant "${name}" cannot be evaluated: ${error}`],
    );
  }
}

function verdictOf({ finding, error, held, undecided }: Fate, cutShort: boolean): Verdict {
  if (finding !== undefined) return 'refuted';
  if (error !== undefined) return 'error';
  if (undecided > 0 || cutShort) return 'undecided';
  return held > 0 ? 'holds' : 'vacuous';
}
