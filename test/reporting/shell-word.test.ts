import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { shellWord } from '../../src/reporting/shell-word.js';

it('leaves an id as it is', () => {
  expect(shellWord('some-paper/eq-7.56')).toBe('some-paper/eq-7.56');
});

it.each(['eq-*', "it's", 'a b', '$(ls)', '', '`x`'])('gives %j back through a shell', (text) => {
  const command = `printf %s ${shellWord(text)}`;
  expect(execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' })).toBe(text);
});
