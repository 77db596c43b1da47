#!/usr/bin/env node
import { outliveReaders, printError } from './console.js';
import { endingOf } from './errors.js';
import { program } from './program.js';

outliveReaders();
try {
  await program().parseAsync();
} catch (error) {
  const { exitCode, message } = endingOf(error, process.argv.includes('--verbose'));
  if (message !== undefined) printError(message);
  process.exitCode = exitCode;
}
