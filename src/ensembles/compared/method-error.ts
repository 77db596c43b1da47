/** A method that does not fit a network, or a network too large for it; the message says what does. */
export class MethodError extends RangeError {
  override readonly name = 'MethodError';
}
