import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readNotation } from '../../src/documents/notation/read-notation.js';
import { proofread } from '../../src/documents/proofread/proofread.js';

const folder = new URL('../../examples/proofread/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

it('the findings of the example are the same with its notation file, all of which is used', () => {
  const notation = readNotation(read('notes.md.notation.yaml'), 'notes.md.notation.yaml');
  const { findings, unused } = proofread(read('notes.md'), 'notes.md', { notation });
  expect(findings).toEqual(proofread(read('notes.md'), 'notes.md').findings);
  expect(unused).toEqual([]);
});

it('the document with planted errata has the findings that are expected of it, and no other', () => {
  const { findings } = proofread(read('notes.md'), 'notes.md');
  const found = findings.map(({ line, column, rule, severity, correction }) => ({
    ...{ line, column, rule, severity, correction },
  }));
  expect(found).toEqual(JSON.parse(read('notes.md.expected.json')));
});
