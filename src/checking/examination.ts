import type { CatalogueEntry, Claim } from '../claims/claim.js';
import type { Domain, Json } from '../claims/domain.js';
import type { Refutation } from './judgement.js';
import type { Mode } from './ladder.js';
import { modeOf } from './mode.js';
import { MutantTrials } from './mutants.js';
import { isBetter } from './better.js';
import { Tally } from './tally.js';
import { tryCase } from './try-case.js';
import type { Trial } from './try-case.js';
import type { Finding, Found } from './witness.js';

/** An evaluation that threw something else than an arithmetic may throw. */
export class CaseError extends Error {
  override readonly name = 'CaseError';

  constructor(
    readonly parameters: Json,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
  }
}

/** So many cases that do not hold are kept for the mutants of a claim that never holds. */
const MOST_FAILING = 200;

function isFailing({ verdict }: Trial): boolean {
  return verdict === 'refuted' || verdict === 'vanishing';
}

/** A claim under examination: the cases it was tried on, and what they came to. */
export class Examination {
  readonly claim: Claim;
  readonly domain: Domain;
  readonly tally = new Tally();
  readonly mutants: MutantTrials;
  /** The smallest case so far that breaks the claim. */
  finding: Finding | undefined;
  /** Parameters in which the relation holds, for the search to start from. */
  readonly held: Json[] = [];
  /** Uniform draws in which the relation holds, by their shape. */
  readonly uniform = new Map<string, number>();
  /** The first cases in which the relation fails, or both of its sides vanish. */
  private readonly failing: { readonly parameters: Json; readonly found: Found }[] = [];
  private readonly seen = new Set<string>();
  private known: Mode | undefined;

  /** @param onCase told of every case that is neither unmet nor undefined. */
  constructor(
    { claim }: CatalogueEntry,
    private readonly onCase?: (parameters: Json, kase: unknown) => void,
  ) {
    this.claim = claim;
    this.domain = claim.domain;
    this.mutants = new MutantTrials(claim);
  }

  /** What the claim compares; values, until a case has told. */
  get mode(): Mode {
    return this.known ?? 'values';
  }

  /**
   * Tries a case that was not tried before; undefined where it was, or where the
   * parameters describe none.
   *
   * @throws CaseError if the claim's functions throw.
   */
  examine(parameters: Json, found: Found): Trial | undefined {
    const text = JSON.stringify(parameters);
    if (this.seen.has(text)) return undefined;
    this.seen.add(text);
    const trial = this.attempt(parameters, () => {
      const kase = this.domain.build(parameters);
      if (kase === undefined) return undefined;
      this.known ??= modeOf(this.claim, kase);
      const tried = tryCase(this.claim, this.mode, kase, this.mutants.alive);
      if (tried.verdict !== 'unmet' && tried.verdict !== 'undefined')
        this.onCase?.(parameters, kase);
      return tried;
    });
    if (trial === undefined) return undefined;
    this.tally.add(parameters, trial);
    if (trial.verdict === 'held') {
      this.held.push(parameters);
      this.mutants.add(parameters, found, trial.mutants);
    }
    if (isFailing(trial) && this.failing.length < MOST_FAILING)
      this.failing.push({ parameters, found });
    if (trial.refutation !== undefined)
      this.note({ parameters, refutation: trial.refutation, found });
    return trial;
  }

  /**
   * Judges the mutants of a claim that holds in no case where it fails or its
   * sides vanish: there is nothing else to judge them on.
   */
  judgeMutantsAnywhere(isOver: () => boolean): void {
    if (this.held.length > 0) return;
    for (const { parameters, found } of this.failing) {
      const { alive } = this.mutants;
      if (alive.size === 0 || isOver()) return;
      const trial = this.attempt(parameters, () =>
        tryCase(this.claim, this.mode, this.domain.build(parameters), alive, 'anywhere'),
      );
      this.mutants.add(parameters, found, trial.mutants);
    }
  }

  /** The refutation of a case, outside of all counts; undefined where it does not break the claim. */
  refute(parameters: Json): Refutation | undefined {
    return this.attempt(parameters, () => {
      const kase = this.domain.build(parameters);
      return kase === undefined
        ? undefined
        : tryCase(this.claim, this.mode, kase, new Map()).refutation;
    });
  }

  private note(finding: Finding): void {
    if (this.finding === undefined || isBetter(this.domain, finding, this.finding))
      this.finding = finding;
  }

  private attempt<T>(parameters: Json, evaluate: () => T): T {
    try {
      return evaluate();
    } catch (error) {
      throw new CaseError(parameters, error);
    }
  }
}
