/** What a person gave is not usable: a folder, a pattern, an option, a ledger. The exit code is 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
