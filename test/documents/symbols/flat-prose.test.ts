import { expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { flatProse, FORMULA } from '../../../src/documents/symbols/flat-prose.js';

it('has one sign for each formula, and leads back to the document', () => {
  const text = 'Let $x = 1$ and `code` and $$y$$ z.';
  const { text: flat, formulas, offsetOf } = flatProse(readDocument(text));
  expect(flat).toBe(`Let ${FORMULA} and        and ${FORMULA} z.`);
  expect(formulas.map((place) => flat[place])).toEqual([FORMULA, FORMULA]);
  expect(text[offsetOf(flat.indexOf('z'))]).toBe('z');
  expect(text[offsetOf(0)]).toBe('L');
});
