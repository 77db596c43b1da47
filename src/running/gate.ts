import type { Standing } from '../claims/claim.js';
import type { CaseCounts, MutantResult } from '../claims/result.js';
import { suffices } from '../claims/verdict.js';
import type { Guarantee, Verdict } from '../claims/verdict.js';
import { erratumDifferences } from './erratum.js';
import type { Expectation, Ledger } from './ledger.js';

/** What sort of difference there is between a run and the ledger. */
export type DifferenceKind =
  | 'verdict'
  | 'guarantee'
  | 'vacuous'
  | 'missing'
  | 'new'
  | 'erratum-why'
  | 'erratum-origin'
  | 'erratum-correction'
  | 'mutant'
  | 'error';

/** One way in which a run is not what the ledger wants. */
export interface Difference {
  /** The claim's id. */
  readonly claim: string;
  readonly kind: DifferenceKind;
  readonly expected: string;
  readonly came: string;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** What the gate looks at of a claim's result. */
export interface GatedClaim {
  readonly id: string;
  readonly standing: Standing;
  readonly verdict: Verdict;
  readonly guarantee?: Guarantee;
  readonly cases: Pick<
    CaseCounts,
    'held' | 'refuted' | 'undecided' | 'undefined' | 'unmet' | 'vanishing'
  >;
  readonly mutants: readonly Pick<MutantResult, 'name' | 'verdict' | 'survived'>[];
}

export interface GateInput {
  /** Of the selected claims. */
  readonly results: readonly GatedClaim[];
  readonly ledger: Ledger;
  /** The ids of all claim files there are, selected or not, loadable or not. */
  readonly present: ReadonlySet<string>;
  /** Whether an id is part of the selection, also one that is only in the ledger. */
  readonly selected: (id: string) => boolean;
  /** The number of files that could not be loaded. */
  readonly failures: number;
  /** Whether every selected claim was done. */
  readonly complete: boolean;
}

export interface GateResult {
  /** By claim. */
  readonly differences: readonly Difference[];
  readonly exitCode: 0 | 1 | 2 | 5;
}

/**
 * Compares a run with the ledger.
 *
 * The exit code is 2 where a claim could not be loaded or evaluated, 5 where
 * nothing was checked, 1 where there is a difference or the run was
 * interrupted, else 0. A claim that did not run is no difference.
 */
export function gate(input: GateInput): GateResult {
  const { results, ledger, present, selected } = input;
  const differences = results.flatMap((result) => claimDifferences(result, input));
  for (const [id, entry] of Object.entries(ledger.claims))
    if (selected(id) && !present.has(id))
      differences.push(
        difference(id, 'missing', entry.expected, 'nothing', 'is in the ledger, but has no file'),
      );
  differences.sort((a, b) => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0));
  return { differences, exitCode: exitCode(input, differences) };
}

function exitCode(input: GateInput, differences: readonly Difference[]): 0 | 1 | 2 | 5 {
  const { results, failures, complete } = input;
  if (failures > 0 || results.some(({ verdict }) => verdict === 'error')) return 2;
  if (complete && results.every(({ verdict }) => verdict === 'not-run')) return 5;
  return differences.length > 0 || !complete ? 1 : 0;
}

function claimDifferences(result: GatedClaim, input: GateInput): Difference[] {
  const entry = own(input.ledger, result.id);
  const mutants = mutantDifferences(result);
  if (result.verdict === 'error')
    return [
      difference(result.id, 'error', entry?.expected ?? 'an answer', 'error', 'ended in an error'),
    ];
  if (entry === undefined) {
    const came = described(result);
    return [
      difference(result.id, 'new', 'nothing', came, `is not in the ledger; it came to ${came}`),
      ...mutants,
    ];
  }
  if (result.verdict === 'not-run') return [];
  return [
    ...verdictDifferences(result, entry),
    ...erratumDifferences(result, entry, input),
    ...mutants,
  ];
}

function verdictDifferences(result: GatedClaim, entry: Expectation): Difference[] {
  const { id, verdict, guarantee } = result;
  if (verdict !== entry.expected)
    return [
      difference(
        id,
        verdict === 'vacuous' ? 'vacuous' : 'verdict',
        entry.expected,
        verdict,
        `was expected to be "${entry.expected}" and came to "${verdict}"`,
      ),
    ];
  if (verdict === 'vacuous' && !mayBeVacuous(result))
    return [
      difference(
        id,
        'vacuous',
        'both sides vanish, or a side is undefined in every case',
        'no case met the assumptions',
        'is vacuous because no case met its assumptions, which the ledger cannot expect',
      ),
    ];
  const floor = entry.guarantee;
  if (floor === undefined || (guarantee !== undefined && suffices(guarantee, floor))) return [];
  const came = guarantee ?? 'none';
  return [
    difference(id, 'guarantee', floor, came, `wants the guarantee "${floor}" and got "${came}"`),
  ];
}

/** Only an order to which both sides vanish, or a claim undefined in every case. */
function mayBeVacuous({ cases }: GatedClaim): boolean {
  const decided = cases.held + cases.refuted + cases.undecided;
  return decided === 0 && (cases.vanishing > 0 || cases.undefined > 0);
}

/** Every mutant of an answered claim is to be refuted, or the claim is not really checked. */
function mutantDifferences({ id, verdict, guarantee, mutants }: GatedClaim): Difference[] {
  if (verdict !== 'holds' && verdict !== 'refuted') return [];
  // An experiment has no relation that could be varied.
  if (guarantee === 'measured' && mutants.length === 0) return [];
  if (verdict === 'holds' && mutants.length === 0)
    return [difference(id, 'mutant', 'refuted mutants', 'none', 'has no mutants')];
  return mutants
    .filter((mutant) => mutant.verdict !== 'refuted')
    .map(({ name, verdict: came, survived }) =>
      difference(
        id,
        'mutant',
        'refuted',
        came,
        `has a mutant that survived ${survived} cases: "${name}" came to "${came}"`,
      ),
    );
}

function described({ verdict, guarantee }: GatedClaim): string {
  return guarantee === undefined ? verdict : `${verdict} (${guarantee})`;
}

function own(ledger: Ledger, id: string): Expectation | undefined {
  return Object.hasOwn(ledger.claims, id) ? ledger.claims[id] : undefined;
}

function difference(
  claim: string,
  kind: DifferenceKind,
  expected: string,
  came: string,
  predicate: string,
): Difference {
  return { claim, kind, expected, came, sentence: `${claim} ${predicate}` };
}
