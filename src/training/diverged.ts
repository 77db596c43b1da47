/** A training whose numbers have left the finite ones. */
export class Diverged extends Error {
  override readonly name = 'Diverged';

  /**
   * @param step the step of the training, from 1, after which they were not finite.
   * @param epoch the epoch of that step, from 1.
   * @param what which number.
   */
  constructor(
    readonly step: number,
    readonly epoch: number,
    readonly what: string,
  ) {
    super(`${what} at step ${step}, in epoch ${epoch}: a smaller rate may help`);
  }
}
