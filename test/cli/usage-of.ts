import type { Command } from 'commander';
import { endingOf } from '../../src/cli/errors.js';
import { program } from '../../src/cli/program.js';

/** How a command line ended, and all that was said of it by the parser or by the error. */
export interface Usage {
  readonly exitCode: number;
  readonly said: string;
}

/**
 * Parses a command line that has something wrong with it, or asks for help.
 *
 * @throws Error if the command ran to its end.
 */
export async function usageOf(...args: readonly string[]): Promise<Usage> {
  let said = '';
  const keep = (text: string): void => {
    said += text;
  };
  const root = program();
  const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];
  for (const command of all(root)) command.configureOutput({ writeOut: keep, writeErr: keep });
  try {
    await root.parseAsync(args, { from: 'user' });
  } catch (error) {
    const { exitCode, message = '' } = endingOf(error, false);
    return { exitCode, said: said + message };
  }
  throw new Error(`${args.join(' ')} was taken`);
}
