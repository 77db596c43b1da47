import { describe, expect, it } from 'vitest';
import { FORMULA } from '../../../src/documents/symbols/flat-prose.js';
import { phraseAround } from '../../../src/documents/symbols/phrases.js';

/** The phrase around the last formula of a text, which has an @ for each. */
const phrase = (text: string): ReturnType<typeof phraseAround> => {
  const flat = text.replaceAll('@', FORMULA);
  const place = flat.lastIndexOf(FORMULA);
  return phraseAround(flat, place, place + 1);
};

describe('the words around a symbol', () => {
  it.each([
    ['With the weight matrix @ we', 'weight matrix $', 'matrix'],
    ['for vectors @ and @ we', 'vectors $', 'vector'],
    ['where @ is the mean of them', '$ is the mean of them', 'number'],
    ['let @ be a random variable.', '$ be a random variable', 'random variable'],
    ['a network with @ input variables.', '$ input variables', 'number'],
    ['where @ denote the weights and @ the input vector.', '$  the input vector', 'vector'],
    ['an @-dimensional vector @ is', 'vector $', 'vector'],
    ['where @ is the number of units', '$ is the number of units', 'number'],
  ])('in %j introduce it', (text, words, kind) => {
    expect(phrase(text)).toMatchObject({ words, kind, introduces: true });
  });

  it('say its size where they have one', () => {
    const text = 'an @ matrix @'.replaceAll('@', FORMULA);
    const place = text.lastIndexOf(FORMULA);
    expect(phraseAround(text, place, place + 1)?.size).toBe(text.indexOf(FORMULA));
  });

  it.each([
    'We set @ in',
    'used to sample @ and',
    'Then @ follows',
    'where @ makes the units',
    'A vector. @ is',
    'a vector\n\n@ holds',
  ])('in %j do not', (text) => {
    expect(phrase(text)?.introduces ?? false).toBe(false);
  });
});
