import { expect, it } from 'vitest';
import { coloured, uncoloured } from '../../src/reporting/paint.js';
import type { Paint } from '../../src/reporting/paint.js';

function all({ bold, dim, good, bad, doubtful }: Paint): readonly ((text: string) => string)[] {
  return [bold, dim, good, bad, doubtful];
}

it('leaves text as it is where no colour is wanted', () => {
  for (const paint of all(uncoloured)) expect(paint('x')).toBe('x');
});

it('ends every colour that it begins', () => {
  for (const paint of all(coloured)) expect(paint('x')).toMatch(/^\u001b\[\d+mx\u001b\[\d+m$/u);
  expect(coloured.bad('x')).not.toBe(coloured.good('x'));
});
