/** What an evaluation in one arithmetic came to, where it did not throw something else. */
export type Attempt<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** There is no value: the case is undefined. */
  | { readonly kind: 'undefined'; readonly message: string }
  /** There may be one, but not in this arithmetic. */
  | { readonly kind: 'elsewhere'; readonly message: string };

/**
 * Evaluates, and tells apart what an arithmetic may throw; anything else is
 * thrown on.
 *
 * The arithmetics' errors are known by their names: a claim may have been
 * loaded together with another copy of this package.
 */
export function attempt<T>(evaluate: () => T): Attempt<T> {
  try {
    return { kind: 'value', value: evaluate() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'Undefined') return { kind: 'undefined', message: error.message };
    if (error.name === 'NotRepresentable' || error.name === 'TooLarge')
      return { kind: 'elsewhere', message: error.message };
    throw error;
  }
}
