/** Random cases for each claim where no number is asked for. */
export const DEFAULT_CASES = 400;

/** Small cases, by rising cost, that come before them. */
export const DEFAULT_SMALL = 100;

/** Steps of the search for a violated inequality. */
export const DEFAULT_SEARCH = 1_000;
