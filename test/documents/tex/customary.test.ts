import { expect, it } from 'vitest';
import { customaryMacros } from '../../../src/documents/tex/customary.js';
import { expandMacros } from '../../../src/documents/tex/expand.js';
import { parseTex } from '../../../src/documents/tex/parse-tex.js';

it('customary macros each come to something that is read', () => {
  expect(customaryMacros.size).toBeGreaterThan(20);
  for (const name of customaryMacros.keys()) {
    const { text } = expandMacros(name, 0, customaryMacros);
    expect(parseTex(text).problems).toEqual([]);
  }
});
