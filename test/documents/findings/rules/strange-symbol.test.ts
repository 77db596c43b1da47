import { describe, expect, it } from 'vitest';
import {
  isOneStrokeAway,
  strangeSymbol,
} from '../../../../src/documents/findings/rules/strange-symbol.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a strange symbol', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(strangeSymbol);
  });

  it('is a word that is written otherwise elsewhere', () => {
    expect(corrected(strangeSymbol, strangeSymbol.incorrect)).toBe(strangeSymbol.correct);
    expect(marked(strangeSymbol, strangeSymbol.incorrect)).toHaveLength(1);
  });

  it('is the end of a list that ends otherwise elsewhere', () => {
    const list = (end: string): string => `$P_1, \\ldots, P_${end}$`;
    const text = `${list('m')} and ${list('m')} and ${list('M')}`;
    expect(corrected(strangeSymbol, text)).toBe(`${list('m')} and ${list('m')} and ${list('m')}`);
    expect(found(strangeSymbol, `${list('m')} and ${list('n')} and ${list('m')}`)).toEqual([]);
  });

  it.each([
    ['ensemble', 'ensembles'],
    ['train', 'trian'],
    ['model', 'modal'],
  ])('is one stroke away: %s and %s', (one, other) => {
    const expected = other !== `${one}s`;
    expect(isOneStrokeAway(one, other)).toBe(expected);
    expect(isOneStrokeAway(other, one)).toBe(expected);
  });

  it('is not one that is two strokes away', () => {
    expect(isOneStrokeAway('train', 'trail')).toBe(true);
    expect(isOneStrokeAway('train', 'brawl')).toBe(false);
    expect(isOneStrokeAway('Train', 'train')).toBe(false);
  });
});
