/** A network file that cannot be used: what is wrong, where in the file, and what was expected. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';

  /**
   * @param path the place in the file, such as `layers[0].weights[1][2]`, or a
   *   line and column where the text is no JSON; empty for the file as a whole.
   */
  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(path === '' ? problem : `${path}: ${problem}`);
  }
}
