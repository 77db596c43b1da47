import { describe, expect, it } from 'vitest';
import { isHedged } from '../../../src/documents/findings/hedges.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

function hedged(text: string): boolean {
  const document = readDocument(text);
  return isHedged(document, document.formulas[0]!);
}

describe('words around a formula', () => {
  it.each([
    'There is no $x < 0$.',
    'Suppose that $$a = 1$$',
    'Is $a = 1$?',
    'Then $$a = 1$$ This is a contradiction.',
    'This mistake is common. $$a = 1$$',
    '如果 $a = 1$',
    'Es gibt kein $a = 1$.',
  ])('doubt it in %s', (text) => {
    expect(hedged(text)).toBe(true);
  });

  it.each(['We have $a = 1$.', 'It follows that $$a = 1$$ for all notes.'])(
    'do not doubt it in %s',
    (text) => {
      expect(hedged(text)).toBe(false);
    },
  );
});
