import { describe, expect, it } from 'vitest';
import {
  barSign,
  closingSign,
  isTransposition,
  markSign,
  openingSign,
} from '../../../src/documents/meaning/signs.js';

describe('signs', () => {
  it('are one whatever command they are written as', () => {
    expect(openingSign('\\{')).toBe('{');
    expect(closingSign('\\rangle')).toBe('⟩');
    expect(barSign('\\|')).toBe('‖');
    expect(markSign('\\ast')).toBe('*');
    expect(isTransposition('\\top')).toBe(true);
  });

  it('are none of what is no sign, be it a name of every object', () => {
    for (const name of ['x', 'constructor', '__proto__'])
      expect([openingSign(name), closingSign(name), barSign(name), markSign(name)]).toEqual(
        Array(4).fill(undefined),
      );
  });
});
