import type { VerifyOptions } from '../running/verify-run.js';

/** Cases for each claim where none are asked for. */
export const DEFAULT_CASES = 500;

const LONG_FACTOR = 10;
const LONG_SMALL = 2_000;
const LONG_SEARCH = 4_000;
const LONG_CLAIM_SECONDS = 900;

/**
 * How far a run goes: `--cases`, and with `--long` ten times as many, of the
 * small ones and of the steps of the targeted search as well.
 */
export function depth({
  cases,
  long,
}: {
  readonly cases?: number;
  readonly long?: boolean;
}): Pick<VerifyOptions, 'cases' | 'search' | 'small' | 'claimSeconds'> {
  if (!long) return { cases: cases ?? DEFAULT_CASES };
  return {
    cases: (cases ?? DEFAULT_CASES) * LONG_FACTOR,
    search: LONG_SEARCH,
    small: LONG_SMALL,
    claimSeconds: LONG_CLAIM_SECONDS,
  };
}
