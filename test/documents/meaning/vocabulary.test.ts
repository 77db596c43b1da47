import { describe, expect, it } from 'vitest';
import {
  isAdditive,
  isBigWord,
  isConnective,
  isFunctionName,
  isRelationSign,
} from '../../../src/documents/meaning/vocabulary.js';

describe('the vocabulary', () => {
  it('tells operators that bind like a sum from those that do not', () => {
    expect(['+', '\\cup', '\\oplus'].every(isAdditive)).toBe(true);
    expect(['\\cdot', '\\otimes', 'x'].some(isAdditive)).toBe(false);
  });

  it('knows functions and operators with a range', () => {
    expect(isFunctionName('softmax')).toBe(true);
    expect(isFunctionName('foo')).toBe(false);
    expect(isBigWord('lim')).toBe(true);
  });

  it('does not take a bar or a colon for a relation', () => {
    expect(isRelationSign('=')).toBe(true);
    expect(isRelationSign('\\mid')).toBe(false);
  });

  it.each(['if', 'for all', 'sinon', 'wenn', '其中', 'such that', 'a b'])(
    'takes %s for words',
    (text) => {
      expect(isConnective(text)).toBe(true);
    },
  );

  it.each(['softmax', 'ensemble', 'y'])('takes %s for a name', (text) => {
    expect(isConnective(text)).toBe(false);
  });
});
