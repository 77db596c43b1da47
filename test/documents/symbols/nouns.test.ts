import { describe, expect, it } from 'vitest';
import { kindOfPhrase, nounOf } from '../../../src/documents/symbols/nouns.js';

describe('nouns', () => {
  it.each([
    ['matrices', { singular: 'matrix', isPlural: true, kind: 'matrix' }],
    ['Vector', { singular: 'vector', isPlural: false, kind: 'vector' }],
    ['loss', { singular: 'loss', isPlural: false, kind: 'number' }],
    ['inputs', { singular: 'input', isPlural: true }],
  ])('such as %s are known', (word, noun) => {
    expect(nounOf(word)).toEqual(noun);
  });

  it('are not all words', () => {
    expect(nounOf('quickly')).toBeUndefined();
  });

  it.each([
    ['random variables', 'random variable'],
    ['vector space', 'set'],
    ['density function', 'function'],
    ['number of inputs', 'number'],
    ['weight matrix', 'matrix'],
    ['inputs', undefined],
  ])('in %j name the kind %s', (phrase, kind) => {
    expect(kindOfPhrase(phrase)).toBe(kind);
  });
});
