import { describe, expect, it } from 'vitest';
import {
  itemsOf,
  missingBeforeDots,
  missingBetween,
  otherSeparator,
} from '../../../src/documents/findings/punctuated-lists.js';
import { ofKind, Survey } from '../../../src/documents/findings/survey.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

function messages(tex: string, commas: string[] = []): (string | undefined)[] {
  const survey = new Survey(readDocument(`$${tex}$`));
  const print = (span: { start: number; end: number }): string => survey.print(span);
  const [list] = ofKind(survey.formulas[0]!.nodes, 'list');
  return [
    ...missingBeforeDots(list!, print),
    ...missingBetween(list!, print),
    ...otherSeparator(list!, print, new Set(commas)),
  ].map(({ correction }) => correction);
}

describe('lists', () => {
  it('get the commas that they lack', () => {
    expect(messages(String.raw`(a_1 \ldots, a_n)`)).toEqual([String.raw`a_1, \ldots`]);
    expect(messages('(a_1, a_2 a_3, a_4)')).toEqual(['a_2, a_3']);
    expect(messages('(a_1; a_2, a_3)', ['a_1 a_2 a_3'])).toEqual([',']);
  });

  it('are left alone where nothing says that they are to have more', () => {
    expect(messages('(a_1, a_3 a_4, a_5)')).toEqual([]);
    expect(messages('(a_1; a_2, a_3)')).toEqual([]);
    expect(messages('(a; b, c)', ['a b c'])).toEqual([]);
    expect(messages(String.raw`(1, 12.5 \ldots, 13)`)).toEqual([]);
  });

  it('are known by what they list', () => {
    const survey = new Survey(readDocument('$(a _ 1, b)$'));
    const [list] = ofKind(survey.formulas[0]!.nodes, 'list');
    expect(itemsOf(list!, (span) => survey.print(span))).toBe('a_1 b');
  });
});
