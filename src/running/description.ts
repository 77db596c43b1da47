import type { CatalogueEntry, Kind, Standing } from '../claims/claim.js';
import { sideText } from '../claims/measured.js';
import type { MeasuredClaim, MeasuredEntry } from '../claims/measured.js';

/** What a measured claim fixes before a run. */
export type Experiment = Pick<
  MeasuredClaim,
  'statistic' | 'claimed' | 'seeds' | 'setting' | 'long' | 'alone'
>;

/** What a claim says, without its functions: what can be passed from thread to thread. */
export interface ClaimDescription {
  readonly id: string;
  readonly source: string;
  readonly kind: Kind;
  readonly standing: Standing;
  /** In LaTeX. */
  readonly statement: string;
  readonly domain: string;
  /** The number of cases where the domain is finite. */
  readonly count?: number;
  /** Names of the mutants. */
  readonly mutants: readonly string[];
  /** Ids of claims or rows that a reader should know. */
  readonly related?: readonly string[];
  readonly notes?: string;
  /** Present where the claim is measured on trained networks. */
  readonly experiment?: Experiment;
}

export function describeClaim({ id, claim }: CatalogueEntry): ClaimDescription {
  const { source, kind, standing, statement, domain, mutants, related, notes } = claim;
  return {
    id,
    source,
    kind,
    standing,
    statement,
    domain: domain.description,
    ...(domain.count === undefined ? {} : { count: domain.count }),
    mutants: Object.keys(mutants),
    ...(related === undefined ? {} : { related }),
    ...(notes === undefined ? {} : { notes }),
  };
}

/** A measured claim; its domain is the networks that it is measured on. */
export function describeMeasured({ id, claim }: MeasuredEntry): ClaimDescription {
  const { source, kind, standing, statement, related, notes } = claim;
  const { statistic, claimed, seeds, setting, long, alone } = claim;
  return {
    id,
    source,
    kind,
    standing,
    statement,
    domain: `${setting}; ${statistic}, ${sideText(claimed)}; ${seeds} seeds`,
    mutants: [],
    ...(related === undefined ? {} : { related }),
    ...(notes === undefined ? {} : { notes }),
    experiment: { statistic, claimed, seeds, setting, long, alone },
  };
}
