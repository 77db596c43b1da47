/** A number that is known to lie within `radius` of `value`. */
export interface Enclosed {
  readonly value: number;
  readonly radius: number;
}
