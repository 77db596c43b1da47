/** A file of the claims folder that is no usable claim, or a source file that cannot be read. */
export interface Failure {
  /** Relative to the claims folder. */
  readonly file: string;
  /** From 1, where the place is known. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** What is wrong and what was expected. */
  readonly message: string;
}

/** `file:line:column: message`, as editors read it. */
export function describeFailure(failure: Failure): string {
  const place = [failure.file, failure.line, failure.column].filter((part) => part !== undefined);
  return `${place.join(':')}: ${failure.message}`;
}
