/** A step towards TensorFlow cannot be taken on this machine; the message says what is missing. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

/** What went wrong, in one line: with the cause of a failed request, which says more than its message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  const [line = ''] = error.message.split('\n');
  return `${line}${cause}`;
}
