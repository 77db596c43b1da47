import { spawn } from 'node:child_process';

import type { Environment } from './user-cache.js';

const LONGEST_OUTPUT = 2 ** 16;

/** How a program ended. */
export interface Ending {
  /** Whether it ran and its exit code is 0. */
  readonly good: boolean;
  readonly output: string;
  /** Why it is not good, in one line. */
  readonly reason: string;
}

/** Runs a program to its end, or until its time in milliseconds is up; it is given nothing to read. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly folder?: string; readonly environment: Environment; readonly time: number },
): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      env: options.environment,
      timeout: options.time,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (part) => (output = `${output}${String(part)}`.slice(-LONGEST_OUTPUT)));
    child.stderr.on('data', (part) => (errors = `${errors}${String(part)}`.slice(-LONGEST_OUTPUT)));
    child.on('error', (error) => {
      resolve({ good: false, output, reason: error.message });
    });
    child.on('close', (code, signal) => {
      const ending = signal ?? `exit code ${String(code)}`;
      const reason = code === 0 ? '' : (telling(errors) ?? telling(output) ?? ending);
      resolve({ good: code === 0, output, reason });
    });
  });
}

/** The line of an output that most likely says what is wrong. */
function telling(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => /error\b|cannot|not found/i.test(line)) ?? lines.findLast(Boolean);
}
