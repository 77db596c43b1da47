import { describe, expect, it } from 'vitest';
import { descendants } from '../../../src/documents/meaning/parts.js';
import { readFormula } from '../../../src/documents/meaning/read-formula.js';
import { readMacros } from '../../../src/documents/tex/read-macros.js';
import { outlined, reading } from './reading.js';

/** What each symbol of a formula stands for in the text, by the places of the tree. */
function symbols(text: string, tex: string, definitions = ''): string[] {
  const { macros } = readMacros(definitions);
  const { tree } = readFormula(tex, text.indexOf(tex), { macros, names: new Set() });
  return descendants(tree!)
    .filter((node) => node.kind === 'symbol' || node.kind === 'number')
    .map((node) => text.slice(node.start, node.end));
}

describe('reading a formula', () => {
  it('leads every symbol back to its place in the document', () => {
    const tex = '\\frac{\\alpha}{b_1} + \\sqrt{x}';
    expect(symbols(`See $${tex}$.`, tex)).toEqual(['\\alpha', 'b_1', '1', 'x']);
  });

  it('leads what comes out of a macro back to its call, and arguments to themselves', () => {
    const tex = 'a + \\v{x_1} + \\N';
    expect(symbols(`. $${tex}$`, tex, '\\def\\v#1{\\mathbf{#1}}\\def\\N{\\mathbb{N}}')).toEqual([
      ...['a', 'x_1', '1', '\\N'],
    ]);
  });

  it('says what it could not read, and where', () => {
    expect(reading('x + \\foo{y}').gap).toMatchObject({
      ...{ start: 4, reason: 'unknown macro \\foo' },
    });
    expect(reading('\\frac{a}').gap?.reason).toBeDefined();
    expect(reading('x').gap).toBeUndefined();
  });

  it('keeps tags, labels and references', () => {
    expect(reading('a = b \\tag{7} \\label{eq}').marks.map(({ text }) => text)).toEqual([
      '7',
      'eq',
    ]);
  });

  it('joins letters that the text uses as a word', () => {
    expect(outlined('NWGM(O)', '', ['NWGM'])).toBe('(call NWGM (O))');
    expect(outlined('NWGM(O)')).toBe('(· N W G ?(· M (O)))');
  });

  it('names the limit that a macro met', () => {
    expect(reading('\\a', '\\def\\a{\\a}').gap?.reason).toMatch(/without an end/u);
  });

  it('skips what a definition within the formula has exchanged', () => {
    const exchanged =
      'u \\sqrt{10} \\let{10} \\let{10} \\le 8 \\left(\\frac{1}{24} \\right)^{2^{n-1}}a';
    const { tree, gap } = reading(exchanged);
    expect(tree).toBeUndefined();
    expect(gap?.reason).toMatch(/exchanges its parts/u);
  });

  it.each(['{', '}', '\\left(', '\\begin{aligned}', '^', '_', '&', '\\\\', '$', '#', '%', ''])(
    'survives %j',
    (tex) => {
      expect(() => reading(tex)).not.toThrow();
    },
  );
});
