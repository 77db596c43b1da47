import { expect, it } from 'vitest';
import { literalAt } from '../../../src/documents/plain/literal.js';
import { tokensOf } from '../../../src/documents/plain/tokens.js';

function literal(text: string): string {
  return literalAt('formula', text, tokensOf('formula', text)[0]!).toString();
}

it('is exact, however long it is', () => {
  expect(literal('0.1')).toBe('1/10');
  expect(literal('.5')).toBe('1/2');
  expect(literal('12e-1')).toBe('6/5');
  expect(literal('9007199254740993')).toBe('9007199254740993');
  expect(literal(`0.${'3'.repeat(40)}`)).toBe(`${'3'.repeat(40)}/1${'0'.repeat(40)}`);
});

it('has an exponent of moderate size', () => {
  expect(() => literal('1e99999')).toThrow('formula, column 1');
});
