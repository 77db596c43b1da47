import { describe, expect, it } from 'vitest';
import { Closers } from '../../../src/documents/scan/closers.js';

describe('closers', () => {
  it('are found, and remembered where there are none', () => {
    const closers = new Closers('a ) b');
    expect(closers.literal(')', 0)).toBe(2);
    expect(closers.literal(')', 3)).toBe(-1);
    expect(closers.literal(')', 4)).toBe(-1);
    expect(closers.literal(')', 1)).toBe(2);
  });

  it('may be patterns', () => {
    const closers = new Closers('a </PRE > b');
    expect(closers.pattern(/<\/pre\s*>/i, 0)).toBe(2);
    expect(closers.pattern(/<\/pre\s*>/i, 3)).toBe(-1);
  });

  it('of environments match their own beginning', () => {
    const text = '\\begin{a}\\begin{a}\\end{a}\\begin{b}\\end{a}';
    const closers = new Closers(text);
    expect(closers.environment('a', 9)).toBe(text.lastIndexOf('\\end{a}'));
    expect(closers.environment('a', 18)).toBe(18);
    expect(closers.environment('b', 35)).toBe(-1);
  });

  it('of code have as many backticks as its beginning', () => {
    const closers = new Closers('`` a ` b `` c `');
    expect(closers.backticks(2, 2)).toBe(9);
    expect(closers.backticks(1, 12)).toBe(14);
    expect(closers.backticks(1, 15)).toBe(-1);
    expect(closers.backticks(3, 15)).toBe(-1);
  });
});
