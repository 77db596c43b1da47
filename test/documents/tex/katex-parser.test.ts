import { createHash } from 'node:crypto';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { originals, parseTree, WRAPPED } from '../../../src/documents/tex/katex-parser.js';
import type { TexNode } from '../../../src/documents/tex/parse-node.js';

const spans = (tex: string): string[] =>
  parseTree(tex).map((node) => tex.slice(node.loc?.start, node.loc?.end));

describe("KaTeX's parser", () => {
  it('has the version and the methods that were wrapped when this was written', () => {
    parseTree('x');
    expect(katex.version).toBe('0.16.47');
    expect([...originals.keys()].sort()).toEqual([...WRAPPED].sort());
    const hash = createHash('sha256');
    for (const name of WRAPPED) hash.update(originals.get(name) ?? '');
    expect(hash.digest('hex').slice(0, 16)).toBe('9681e59cf96ea41a');
  });

  it('gives composite nodes their places', () => {
    expect(spans('\\frac{a}{b} x_1^2 + \\sqrt[3]{y} (z)')).toEqual([
      ...['\\frac{a}{b}', 'x_1^2', '+', '\\sqrt[3]{y}', '(', 'z', ')'],
    ]);
    expect(spans('\\left(a\\right)^2 \\hat{x} \\mathbf{W}')).toEqual([
      ...['\\left(a\\right)^2', '\\hat{x}', '\\mathbf{W}'],
    ]);
  });

  it("gives what comes from KaTeX's own macros the place of the call", () => {
    const [node] = parseTree('  \\varlimsup');
    expect(node?.loc).toMatchObject({ start: 2, end: 12 });
  });

  it('keeps relations and dots whole that are macros in KaTeX', () => {
    const texts = parseTree('a \\ne b \\notin c \\dots d \\bmod e').map((node) => node.text);
    expect(texts).toEqual(['a', '\\ne', 'b', '\\notin', 'c', '\\dots', 'd', '\\bmod', 'e']);
  });

  it('makes a node of its own of a command that it does not know', () => {
    const unknown = (node: TexNode | undefined) => node?.unknown;
    expect(unknown(parseTree('a \\nowhere{b}')[1])).toBe('\\nowhere');
  });

  it('says where it fails', () => {
    expect(() => parseTree('a}')).toThrow(expect.objectContaining({ position: 1 }));
  });
});
