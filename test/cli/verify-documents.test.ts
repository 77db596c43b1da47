import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyDocuments } from '../../src/cli/verify-documents.js';
import { folderOf } from '../running/folder.js';

const EXAMPLE = new URL('../../examples/proofread/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, EXAMPLE), 'utf8');
let said = '';

beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

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
    expect(await verifyDocuments(example({}), false)).toBe(0);
    expect(said).toMatch(/notes\.md: \d+ findings, as expected\n/u);
  });

  it('differs where an erratum is corrected: a finding is missing', async () => {
    const folder = example({ text: (text) => text.replace('{0,1}^n} p', '\\{0,1\\}^n} p') });
    expect(await verifyDocuments(folder, false)).toBe(1);
    expect(said).toContain(
      'notes.md:14:63: missing: error [lost-braces], correction \\{0,1\\} is expected here',
    );
  });

  it('differs where one more is planted: a finding is new', async () => {
    const folder = example({ text: (text) => `${text}\nAnd $$x \\in {2,3}$$ too.\n` });
    expect(await verifyDocuments(folder, false)).toBe(1);
    expect(said).toMatch(/notes\.md:\d+:\d+: new: error \[lost-braces\]/u);
  });

  it('differs where a line is put before all: every finding has moved', async () => {
    const folder = example({ text: (text) => `A line.\n\n${text}` });
    expect(await verifyDocuments(folder, false)).toBe(1);
    expect(said).toContain('notes.md:16:63: moved: error [lost-braces]');
    expect(said).not.toContain(': missing:');
  });

  it('is expected to be as it is after an update', async () => {
    const folder = example({ list: () => '[]\n' });
    expect(await verifyDocuments(folder, true)).toBe(0);
    expect(said).toContain('is written anew');
    const list = readFileSync(path.join(folder, 'notes.md.expected.json'), 'utf8');
    expect(list).toBe(read('notes.md.expected.json'));
    expect(await verifyDocuments(folder, false)).toBe(0);
  });

  it('makes an error where it cannot be read', async () => {
    const folder = example({});
    writeFileSync(path.join(folder, 'notes.md'), '%PDF-1.7');
    expect(await verifyDocuments(folder, false)).toBe(2);
    expect(said).toContain('is a PDF file');
  });
});
