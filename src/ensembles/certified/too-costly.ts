/** A unit that would need more evaluations than the limit allows. */
export class TooCostly extends RangeError {
  override readonly name = 'TooCostly';

  constructor(
    /** How many nodes the rule needs. */
    readonly nodes: number,
    /** How many factors, among gates too wide for the power sums, each node has. */
    readonly factors: number,
    /** The limit on the evaluations, nodes · (1 + factors). */
    readonly limit: number,
  ) {
    super(
      `${nodes} nodes with ${factors} factors each are ${nodes * (1 + factors)} evaluations, ` +
        `more than the limit of ${limit}: the inputs of the unit spread too far`,
    );
  }
}
