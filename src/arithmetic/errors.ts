/** There is no value: 0/0, a logarithm of 0, a fractional power of a negative number. */
export class Undefined extends Error {
  override readonly name = 'Undefined';
}

/**
 * A value exists, but not in this arithmetic: e in the rationals, for example.
 *
 * It has no stack: it is thrown in most cases of most claims, to go on with the
 * next arithmetic, and the stack would cost more than the attempt.
 */
export class NotRepresentable extends Error {
  override readonly name = 'NotRepresentable';

  constructor(message: string) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A cap on the size of a value was met before the result was there. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}
