import { statSync } from 'node:fs';
import { CommanderError } from 'commander';
import { expect, it } from 'vitest';
import { endingOf } from '../../src/cli/errors.js';
import { InputError } from '../../src/running/input-error.js';

it('ends with 0 where help was asked for, with 2 where the usage is wrong', () => {
  expect(endingOf(new CommanderError(0, 'commander.helpDisplayed', ''), false)).toEqual({
    exitCode: 0,
  });
  expect(endingOf(new CommanderError(1, 'commander.unknownOption', ''), false)).toEqual({
    exitCode: 2,
  });
});

it('says what is wrong with the input, without a stack', () => {
  const ending = endingOf(new InputError('no such pattern'), false);
  expect(ending).toEqual({ exitCode: 2, message: 'error: no such pattern' });
});

it('takes what the operating system refuses for an input error', () => {
  const refused = (): Error => {
    try {
      statSync('/nowhere/at/all');
    } catch (error) {
      return error as Error;
    }
    throw new Error('it is there');
  };
  expect(endingOf(refused(), false).message).toMatch(/^error: ENOENT/u);
});

it('calls everything else an internal error, and says how to see more', () => {
  expect(endingOf(new TypeError('x is undefined'), false)).toEqual({
    exitCode: 2,
    message: 'internal error: x is undefined (--verbose shows where)',
  });
  expect(endingOf('a string', false).exitCode).toBe(2);
});

it('shows the stack where that is asked for', () => {
  expect(endingOf(new TypeError('x'), true).message).toMatch(/\n\s+at /u);
  expect(endingOf(new InputError('x'), true).message).toMatch(/\n\s+at /u);
});
