import { describe, expect, it } from 'vitest';

import { consoleOutsideCli } from './console.js';
import { project } from './project.js';
import { tree } from './tree.js';

function planted(text: string, file = 'src/running/pool.ts'): string[] {
  return consoleOutsideCli(tree({ [file]: text })).map(({ message }) => message);
}

describe('the console and the exit code', () => {
  it('are touched by the cli alone', () => {
    expect(consoleOutsideCli(project)).toEqual([]);
  });

  it.each([
    [`console.log('x');`, 'uses the console'],
    [`globalThis.console.log('x');`, 'uses the console'],
    [`process.exit(1);`, 'uses process.exit'],
    [`process.exitCode = 1;`, 'uses process.exitCode'],
    [`globalThis.process.exit(1);`, 'uses process.exit'],
    [`process.stdout.write('x');`, 'uses process.stdout'],
    [`process['exit'](1);`, 'passes on `process`, by which the terminal can be reached'],
    [`const { exit } = process;`, 'passes on `process`, by which the terminal can be reached'],
    [`import { exit } from 'node:process';`, 'imports node:process'],
  ])('are found in %s', (text, message) => {
    expect(planted(text)).toEqual([`line 1: ${message}`]);
  });

  it('are free to the cli', () => {
    expect(planted('process.exit(1); console.log(1);', 'src/cli/main.ts')).toEqual([]);
  });

  it('are not mistaken for a member of that name or for the rest of `process`', () => {
    expect(planted(`const t = process.memoryUsage().rss; a.console; b = { process: 1 };`)).toEqual(
      [],
    );
  });
});
