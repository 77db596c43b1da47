import type { CatalogueEntry } from '../claims/claim.js';
import type { Json } from '../claims/domain.js';
import type { ClaimResult } from '../claims/result.js';
import { DEFAULT_CASES, DEFAULT_SEARCH } from './amounts.js';
import { CaseError, Examination } from './examination.js';
import { hiddenBound } from './hidden.js';
import { minimise } from './minimise.js';
import { derivedSeed } from './random.js';
import { caseText, remarksOn } from './remarks.js';
import { runCases } from './run-cases.js';
import { searchForViolations } from './run-search.js';
import { judge } from './verdict.js';
import { witnessOf } from './witness.js';

export interface CheckOptions {
  /** The same seed gives the same result. */
  readonly seed: number;
  /** How many random cases; 400 where it is not said. */
  readonly cases?: number;
  /** How many small cases, by rising cost, come before them; 100 where it is not said. */
  readonly small?: number;
  /** How many steps the search for a violated inequality takes; 1,000 where it is not said. */
  readonly search?: number;
  /** True once time is up: what is unfinished then is undecided. */
  readonly deadline?: () => boolean;
  /** Parameters that are tried before all others: those that a proof came upon. */
  readonly first?: readonly Json[];
  /** Told of every case that is neither unmet nor undefined. */
  readonly onTried?: (parameters: Json, kase: unknown) => void;
  /** Told after each case. */
  readonly onCase?: (done: number, total: number) => void;
}

/**
 * Checks a claim: its small cases, random ones, and for inequalities those that
 * a search finds, or every case of a finite domain; minimises what breaks it;
 * and has each mutant refuted on the same cases.
 *
 * The result depends on the claim, its id, the seed and the numbers alone,
 * unless the deadline is met. Never throws: what a claim throws is its verdict `error`.
 */
export function check(entry: CatalogueEntry, options: CheckOptions): ClaimResult {
  const started = performance.now();
  const examination = new Examination(entry, options.onTried);
  const described = () => ({
    id: entry.id,
    kind: entry.claim.kind,
    standing: entry.claim.standing,
    statement: entry.claim.statement,
    domain: entry.claim.domain.description,
    ...(entry.claim.related === undefined ? {} : { related: entry.claim.related }),
    cases: examination.tally.toCounts(),
    seconds: (performance.now() - started) / 1000,
  });
  try {
    const result = examined(entry, examination, options);
    return { ...described(), ...result };
  } catch (error) {
    return { ...described(), verdict: 'error', mutants: [], notes: [message(error)] };
  }
}

function examined(
  entry: CatalogueEntry,
  examination: Examination,
  options: CheckOptions,
): Pick<
  ClaimResult,
  | 'verdict'
  | 'guarantee'
  | 'digits'
  | 'slack'
  | 'equality'
  | 'hidden'
  | 'witness'
  | 'mutants'
  | 'notes'
> {
  const { claim, domain } = examination;
  const seed = derivedSeed(options.seed, entry.id, 'cases');
  const isOver = options.deadline ?? (() => false);
  for (const parameters of options.first ?? []) examination.examine(parameters, 'proof');
  const share = claim.costly === true ? 1 / 2 : 1;
  const cases = Math.ceil((options.cases ?? DEFAULT_CASES) * share);
  const ran = runCases(examination, { ...options, cases, seed, isOver });
  const slack = ran.cutShort
    ? undefined
    : searchForViolations(
        examination,
        Math.ceil((options.search ?? DEFAULT_SEARCH) * share),
        seed,
        isOver,
      );
  examination.judgeMutantsAnywhere(isOver);
  const coverage = { ...ran, cutShort: ran.cutShort || isOver() };
  const found = examination.finding;
  if (found !== undefined)
    examination.finding = minimise(domain, found, (one) => examination.refute(one), isOver);
  const { finding, tally, mode } = examination;
  const { equality } = tally;
  const hidden = finding === undefined ? hiddenBound(examination) : undefined;
  return {
    ...judge(examination, coverage),
    ...(tally.digits === undefined ? {} : { digits: tally.digits }),
    ...(slack === undefined ? {} : { slack }),
    ...(equality.reached + equality.zero === 0 ? {} : { equality }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(finding === undefined
      ? {}
      : { witness: witnessOf(claim, mode, claim.relation, finding, options.seed) }),
    mutants: examination.mutants.results(mode, options.seed, coverage.cutShort),
    notes: remarksOn(examination, coverage),
  };
}

function message(error: unknown): string {
  if (error instanceof CaseError)
    return `${error.message}, in the case ${caseText(error.parameters)}`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
