import { describe, expect, it } from 'vitest';
import { Closers } from '../../../src/documents/scan/closers.js';
import { htmlAt } from '../../../src/documents/scan/html.js';

const part = (text: string) => htmlAt(text, 0, new Closers(text));

describe('HTML in Markdown', () => {
  it('hides comments, raw elements and tags', () => {
    expect(part('<!-- a --> b')).toEqual({ kind: 'hidden', end: 10 });
    expect(part('<PRE class="a">b</pre >c')).toEqual({ kind: 'hidden', end: 23 });
    expect(part('<a href="$x$">')).toEqual({ kind: 'hidden', end: 14 });
    expect(part('<https://a.b/$>')).toEqual({ kind: 'hidden', end: 15 });
  });

  it('holds formulas in scripts', () => {
    const text = '<script type="math/tex; mode=display">x</script>';
    expect(part(text)).toEqual({
      ...{ kind: 'math', display: true, bodyStart: 38, bodyEnd: 39, end: text.length },
    });
  });

  it('is none where a smaller-than sign stands', () => {
    expect(part('< b')).toBeUndefined();
    expect(part('<!-- no end')).toBeUndefined();
  });
});
