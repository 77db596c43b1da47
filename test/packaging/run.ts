import { execFile } from 'node:child_process';
import type { ExecFileOptions } from 'node:child_process';

/** What a program came to. */
export interface Outcome {
  /** The exit code; −1 where it was ended by a signal or did not start. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const LONGEST = 10 * 60_000;
const LARGEST_OUTPUT = 64 * 2 ** 20;

/** Runs a program to its end, for ten minutes at most. */
export function run(
  program: string,
  args: readonly string[],
  options: Pick<ExecFileOptions, 'cwd' | 'env'>,
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      { ...options, encoding: 'utf8', timeout: LONGEST, maxBuffer: LARGEST_OUTPUT },
      (error, stdout, stderr) => {
        const failure = typeof error?.code === 'number' ? error.code : -1;
        resolve({ code: error === null ? 0 : failure, stdout, stderr });
      },
    );
  });
}
