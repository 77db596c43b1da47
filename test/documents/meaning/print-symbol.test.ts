import { expect, it } from 'vitest';
import { printSymbol, word } from '../../../src/documents/meaning/print-symbol.js';
import type { SymbolKind } from '../../../src/documents/meaning/tree.js';

function printed(symbol: Omit<SymbolKind, 'kind' | 'primes'> & { primes?: number }): string {
  const place = { start: 0, end: 0 };
  return printSymbol({ ...place, kind: 'symbol', primes: 0, ...symbol }, () => '…');
}

it.each([
  [{ name: 'x' }, 'x'],
  [{ name: '\\alpha' }, '\\alpha '],
  [{ name: 'R', font: 'mathbb' }, '\\mathbb{R}'],
  [{ name: 'ensemble', font: 'roman' }, '\\operatorname{ensemble}'],
  [{ name: 'max', font: 'roman' }, '\\text{max}'],
  [{ name: 'x', primes: 2 }, "x''"],
  [{ name: '' }, '\\hphantom{-}'],
  [
    {
      name: 'x',
      primes: 1,
      sub: { start: 0, end: 0, kind: 'missing' as const },
      upper: { start: 0, end: 0, kind: 'missing' as const },
    },
    "x_{…}'^{…}",
  ],
])('prints %j', (symbol, tex) => {
  expect(printed(symbol)).toBe(tex);
});

it('keeps a command from growing together with a letter', () => {
  expect([word('\\mu'), word('x'), word('\\%')]).toEqual(['\\mu ', 'x', '\\%']);
});
