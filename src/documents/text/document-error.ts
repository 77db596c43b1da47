/** A document that cannot be read: the message says what is wrong, where, and what was expected. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}
