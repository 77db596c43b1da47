/**
 * A term of the error bound that is left out, so that a test can see that
 * enclosures without it do not hold. Nothing else sets it.
 */
export type Omission =
  'discretisation' | 'tail' | 'dropped nodes' | 'remainder' | 'products' | 'far';
