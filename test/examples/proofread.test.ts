import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proofread } from '../../src/documents/proofread/proofread.js';

const folder = new URL('../../examples/proofread/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

it('the document with planted errata has the findings that are expected of it, and no other', () => {
  const { findings } = proofread(read('notes.md'), 'notes.md');
  const found = findings.map(({ line, column, rule, severity, correction }) => ({
    ...{ line, column, rule, severity, correction },
  }));
  expect(found).toEqual(JSON.parse(read('notes.md.expected.json')));
});
