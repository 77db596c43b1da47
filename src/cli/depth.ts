import { DEFAULT_CASES } from '../checking/amounts.js';
import type { VerifyOptions } from '../running/verify-run.js';

const LONG_FACTOR = 10;
const LONG_SMALL = 2_000;
const LONG_SEARCH = 4_000;
const LONG_CLAIM_SECONDS = 900;

/**
 * How far a run goes: `--cases`, and with `--long` ten times as many, and more of
 * the small ones and of the steps of the targeted search, unless these are asked for.
 */
export function depth({
  cases,
  small,
  search,
  long,
}: {
  readonly cases?: number;
  readonly small?: number;
  readonly search?: number;
  readonly long?: boolean;
}): Pick<VerifyOptions, 'cases' | 'search' | 'small' | 'claimSeconds' | 'long'> {
  if (!long)
    return {
      cases: cases ?? DEFAULT_CASES,
      ...(small === undefined ? {} : { small }),
      ...(search === undefined ? {} : { search }),
    };
  return {
    cases: (cases ?? DEFAULT_CASES) * LONG_FACTOR,
    search: search ?? LONG_SEARCH,
    small: small ?? LONG_SMALL,
    claimSeconds: LONG_CLAIM_SECONDS,
    long: true,
  };
}
