import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { introductionsOf } from '../../../src/documents/symbols/introduce.js';

const introductions = (text: string): string[] =>
  introductionsOf(readDocument(text)).map(
    ({ name, how, words, kind }) => `${name.key} ${how} ${words} ${kind ?? '-'}`,
  );

describe('introductions', () => {
  it.each([
    [
      'the mask $d \\in \\{0,1\\}^n$',
      ['d words mask $d \\in \\{0,1\\}^n$ vector', 'd membership $d \\in \\{0,1\\}^n$ vector'],
    ],
    [
      'Let $W \\in \\mathbb{R}^{n \\times k}$ be',
      ['W membership $W \\in \\mathbb{R}^{n \\times k}$ matrix'],
    ],
    [
      'the mean $E = \\sum_i P_i$',
      ['E words mean $E = \\sum_i P_i$ number', 'E definition $E = \\sum_i P_i$ -'],
    ],
    [
      'functions $f, g$ and',
      ['f words functions $f, g$ function', 'g words functions $f, g$ function'],
    ],
    ['for each unit i of the layer h, with $x_i$', ['i words unit i -', 'h words layer h -']],
    ['an $m \\times n$ matrix $A$', ['A words matrix $A$ matrix']],
  ])('in %j are found', (text, expected) => {
    expect(introductions(text)).toEqual(expected);
  });

  it.each(['the map $W \\to W$', 'with inputs $O = a$ there', 'the function $x = t^2$'])(
    'in %j say nothing of the kind',
    (text) => {
      expect(introductions(text).filter((one) => !one.endsWith(' -'))).toEqual([]);
    },
  );

  it('keep the rows and columns that the words say', () => {
    const [one] = introductionsOf(readDocument('an $m \\times n$ matrix $A$'));
    expect(one?.size).toEqual(['m', 'n']);
  });
});
