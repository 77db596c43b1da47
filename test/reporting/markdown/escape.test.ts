import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  code,
  codeBlock,
  codeCell,
  escaped,
} from '../../../src/reporting/markdown/escape.js';
import { oneLine } from '../../../src/reporting/plain-text.js';

/** What Markdown reads: the kinds of its nodes, and their text. */
function read(markdown: string): { kinds: Set<string>; text: string } {
  const kinds = new Set<string>();
  let text = '';
  const visit = (node: object): void => {
    const { type, value, children } = node as {
      type: string;
      value?: string;
      children?: readonly object[];
    };
    kinds.add(type);
    if (value !== undefined) text += value;
    children?.forEach(visit);
  };
  visit(fromMarkdown(markdown));
  return { kinds, text };
}

const PLAIN = new Set(['root', 'paragraph', 'text']);
const SYNTAX = fc.string({
  unit: fc.constantFrom(...Array.from('\\`*_{}[]<>()#+-.!|~$^=&@:/"\' 1ab;\t\n')),
  maxLength: 12,
});

describe('escaped text', () => {
  it.each([
    '*a* _b_ **c** `d` ~~e~~',
    '<b>bold</b> <!-- gone --> &amp; &lt;',
    '[link](http://example.org) ![image](x) <http://example.org>',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '12) item',
    '> quote',
    '===',
    '---',
    '```',
    'a | b',
    '\\*',
    '$x$',
    '[1]: http://example.org',
  ])('reads %j as it stands', (text) => {
    const { kinds, text: seen } = read(escaped(text));
    expect([...kinds].filter((kind) => !PLAIN.has(kind))).toEqual([]);
    expect(seen).toBe(text);
  });

  it('reads any text as it stands', () => {
    fc.assert(
      fc.property(SYNTAX, (text) => {
        const { kinds, text: seen } = read(escaped(text));
        expect([...kinds].filter((kind) => !PLAIN.has(kind))).toEqual([]);
        expect(seen).toBe(oneLine(text));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('would be found out without the escapes', () => {
    expect([...read('*a* <b>').kinds].filter((kind) => !PLAIN.has(kind))).not.toEqual([]);
  });

  it('leaves no dollar sign that begins a formula, and no bar that ends a cell', () => {
    expect(escaped('a | $b$')).toBe('a \\| \\$b\\$');
  });
});

describe('inline code', () => {
  it('gives back any text', () => {
    fc.assert(
      fc.property(SYNTAX, (text) => {
        const content = oneLine(text);
        fc.pre(content !== '');
        const { kinds, text: seen } = read(`x ${code(text)} y`);
        expect(kinds.has('inlineCode')).toBe(true);
        expect(seen).toBe(`x ${content} y`);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('is nothing for nothing', () => {
    expect(code(' ')).toBe('');
  });

  it('escapes the bar inside of a table', () => {
    expect(codeCell('a|b')).toBe('`a\\|b`');
  });
});

it('does not let a block of code end early', () => {
  const lines = ['```', 'text', '````'];
  const { kinds, text } = read(codeBlock(lines, 'text').join('\n'));
  expect(kinds).toEqual(new Set(['root', 'code']));
  expect(text).toBe(lines.join('\n'));
});

it('does not let an attribute end early', () => {
  expect(attribute('a"><script>&')).toBe('a&quot;&gt;&lt;script&gt;&amp;');
});
