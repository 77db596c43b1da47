import { describe, expect, it } from 'vitest';
import { Blocks } from '../../../src/documents/scan/blocks.js';
import { Lines } from '../../../src/documents/text/lines.js';

const hidden = (text: string, line: number): string | undefined => {
  const lines = new Lines(text);
  const blocks = new Blocks(text, lines);
  for (let before = 1; before < line; before++) blocks.at(before);
  const block = blocks.at(line);
  return block && text.slice(lines.start(line), block.end);
};

describe('blocks of Markdown', () => {
  it('are front matter on the first line only', () => {
    expect(hidden('---\na: 1\n---\nb', 1)).toBe('---\na: 1\n---');
    expect(hidden('---\nno end', 1)).toBeUndefined();
    expect(hidden('a\n---\nb\n---', 2)).toBeUndefined();
  });

  it('are fences, up to a closing one as long, or the end', () => {
    expect(hidden('````\n```\na\n````\nb', 1)).toBe('````\n```\na\n````');
    expect(hidden('```js\na', 1)).toBe('```js\na');
    expect(hidden('> ```\n> a\nb', 1)).toBe('> ```\n> a');
    expect(hidden('``` a ``` b', 1)).toBeUndefined();
  });

  it('are indented code after an empty line, unless in a list', () => {
    expect(hidden('a\n\n    b', 3)).toBe('    b');
    expect(hidden('a\n    b', 2)).toBeUndefined();
    expect(hidden('- a\n\n    b', 3)).toBeUndefined();
  });

  it('may be formulas', () => {
    const text = '```math\nx\n```';
    expect(new Blocks(text, new Lines(text)).at(1)).toEqual({
      ...{ kind: 'math', bodyStart: 8, bodyEnd: 10, end: 13 },
    });
  });

  it('may be formulas with options, as in MyST', () => {
    const text = '```{math}\n:label: e\nx\n```';
    expect(new Blocks(text, new Lines(text)).at(1)).toMatchObject({ bodyStart: 20, bodyEnd: 22 });
  });

  it('are none where a directive holds Markdown, nor where it ends', () => {
    const text = '````{note}\n```\ncode\n```\n````\n$x$';
    expect(hidden(text, 1)).toBeUndefined();
    expect(hidden(text, 2)).toBe('```\ncode\n```');
    const short = '```{prf:theorem}\n$x$\n```\n$y$';
    expect([1, 2, 3, 4].map((line) => hidden(short, line))).toEqual(Array(4).fill(undefined));
  });
});
