import { describe, expect, it } from 'vitest';
import { isFirstOnLine, texOf } from '../../../src/documents/scan/found.js';
import { Lines } from '../../../src/documents/text/lines.js';

describe('a found formula', () => {
  it('has a TeX as long as its body, without quote marks', () => {
    const text = '> $$\n> x > 1\n>y\n> $$';
    const found = {
      ...{ start: 2, end: text.length, bodyStart: 4, bodyEnd: text.length - 2 },
      ...{ display: true, opener: '$$', quotes: 1 },
    };
    expect(texOf(text, found)).toBe('\n  x > 1\n y\n  ');
    expect(texOf(text, { ...found, quotes: 0 })).toBe('\n> x > 1\n>y\n> ');
  });

  it('is first on its line after blanks, quote marks and the mark of an item', () => {
    for (const before of ['', '  ', '> ', '- ', '12. ', '> * '])
      expect(isFirstOnLine(`${before}$`, new Lines(`${before}$`), before.length)).toBe(true);
    for (const before of ['a ', '-', '(1) '])
      expect(isFirstOnLine(`${before}$`, new Lines(`${before}$`), before.length)).toBe(false);
  });
});
