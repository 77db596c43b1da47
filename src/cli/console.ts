/** Text to the standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** A line to the standard error output. */
export function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Lets a reader of the output go away (`| head -1`): what is written after that
 * is dropped, and the command goes on to its end and its exit code.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

/** Whether to use colours: on a terminal, unless NO_COLOR is set or the terminal is a dumb one. */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const refused = environment['NO_COLOR'] !== undefined && environment['NO_COLOR'] !== '';
  return stream.isTTY === true && !refused && environment['TERM'] !== 'dumb';
}
