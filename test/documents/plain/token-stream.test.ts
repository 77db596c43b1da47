import { describe, expect, it } from 'vitest';
import { TokenStream } from '../../../src/documents/plain/token-stream.js';
import { tokensOf } from '../../../src/documents/plain/tokens.js';

const stream = (text: string): TokenStream =>
  new TokenStream('domain', text, tokensOf('domain', text));

describe('a stream of tokens', () => {
  it('is taken from one after the other', () => {
    const tokens = stream('x in 3');
    expect(tokens.peek(1)?.text).toBe('in');
    expect(tokens.acceptKind('number')).toBeUndefined();
    expect(tokens.acceptKind('name')?.text).toBe('x');
    expect(tokens.accept('is', 'in')?.text).toBe('in');
    expect(tokens.isAtEnd).toBe(false);
    expect(tokens.acceptKind('number')?.text).toBe('3');
    expect(tokens.isAtEnd).toBe(true);
  });

  it('says what was expected and what was found, also at the end', () => {
    expect(() => stream('x y').expect('in', 'is')).toThrow('expected "in" or "is", found "x"');
    expect(() => stream('').expect('in')).toThrow('column 1: expected "in", found the end');
    expect(() => stream('x').fail('no x')).toThrow('column 1: no x\n');
  });
});
