/** An argument of a command as a POSIX shell reads it back. */
export function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/u.test(text) ? text : `'${text.replace(/'/gu, "'\\''")}'`;
}
