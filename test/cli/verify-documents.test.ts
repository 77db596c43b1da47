import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyDocuments } from '../../src/cli/verify-documents.js';
import { folderOf } from '../running/folder.js';

const EXAMPLE = new URL('../../examples/proofread/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, EXAMPLE), 'utf8');
/** The example, with its text or its list changed. */
function example(change: { text?: (text: string) => string; list?: (list: string) => string }) {
  const [text, list] = [read('notes.md'), read('notes.md.expected.json')];
  return folderOf({
    'notes.md': change.text?.(text) ?? text,
    'notes.md.expected.json': change.list?.(list) ?? list,
  });
}

describe('the document with planted errata', () => {
  it('has the findings that are expected of it', async () => {
    const verified = await verifyDocuments(example({}), false);
    expect(verified.exitCode).toBe(0);
    expect(verified.text).toMatch(/notes\.md: \d+ findings, as expected\n/u);
  });

  it('differs where an erratum is corrected: a finding is missing', async () => {
    const folder = example({ text: (text) => text.replace('{0,1}^n} p', '\\{0,1\\}^n} p') });
    const verified = await verifyDocuments(folder, false);
    expect(verified.exitCode).toBe(1);
    expect(verified.text).toContain(
      'notes.md:14:63: missing: error [lost-braces], correction \\{0,1\\} is expected here',
    );
  });

  it('differs where one more is planted: a finding is new', async () => {
    const folder = example({ text: (text) => `${text}\nAnd $$x \\in {2,3}$$ too.\n` });
    const verified = await verifyDocuments(folder, false);
    expect(verified.exitCode).toBe(1);
    expect(verified.text).toMatch(/notes\.md:\d+:\d+: new: error \[lost-braces\]/u);
    expect(verified.documents).toMatchObject([
      { differences: [{ how: 'new', found: { rule: 'lost-braces', severity: 'error' } }] },
    ]);
  });

  it('differs where a line is put before all: every finding has moved', async () => {
    const folder = example({ text: (text) => `A line.\n\n${text}` });
    const verified = await verifyDocuments(folder, false);
    expect(verified.exitCode).toBe(1);
    expect(verified.text).toContain('notes.md:16:63: moved: error [lost-braces]');
    expect(verified.text).not.toContain(': missing:');
  });

  it('is expected to be as it is after an update', async () => {
    const folder = example({ list: () => '[]\n' });
    const verified = await verifyDocuments(folder, true);
    expect(verified.exitCode).toBe(0);
    expect(verified.text).toContain('is written anew');
    const list = readFileSync(path.join(folder, 'notes.md.expected.json'), 'utf8');
    expect(list).toBe(read('notes.md.expected.json'));
    expect(verified.documents).toMatchObject([{ differences: [] }]);
    expect(verified.documents[0]?.expected).toEqual(verified.documents[0]?.findings);
    expect((await verifyDocuments(folder, false)).exitCode).toBe(0);
  });

  it('makes an error where it cannot be read', async () => {
    const folder = example({});
    writeFileSync(path.join(folder, 'notes.md'), '%PDF-1.7');
    const verified = await verifyDocuments(folder, false);
    expect(verified.exitCode).toBe(2);
    expect(verified.failures[0]).toContain('is a PDF file');
    expect(verified.documents).toMatchObject([{ findings: [], failure: verified.failures[0] }]);
  });
});
