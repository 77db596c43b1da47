import { CommanderError } from 'commander';
import { InputError } from '../running/input-error.js';

/** Everything as the ledger wants it. */
export const EXIT_AS_EXPECTED = 0;
/** A difference from the ledger. */
export const EXIT_DIFFERENCE = 1;
/** A usage, input or internal error. */
export const EXIT_ERROR = 2;
/** Nothing was there to check. */
export const EXIT_NOTHING = 5;
/** Ended by Ctrl-C: 128 and the number of SIGINT, as shells expect it. */
export const EXIT_INTERRUPTED = 130;

/** How a command ends that an error has stopped. */
export interface Ending {
  readonly exitCode: number;
  /** What to tell the user, without a line end; absent where it has been said. */
  readonly message?: string;
}

/* What the operating system refuses is a matter of the input: a folder that cannot be written, a file that is gone. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/**
 * The exit code of an error, and what to say. Help and version that were asked
 * for are no errors. The stack is shown only where `verbose`.
 */
export function endingOf(error: unknown, verbose: boolean): Ending {
  if (error instanceof CommanderError)
    return { exitCode: error.exitCode === 0 ? EXIT_AS_EXPECTED : EXIT_ERROR };
  const stack = verbose && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof InputError || isSystemError(error))
    return { exitCode: EXIT_ERROR, message: `error: ${said}${stack}` };
  const hint = verbose ? '' : ' (--verbose shows where)';
  return { exitCode: EXIT_ERROR, message: `internal error: ${said}${hint}${stack}` };
}
