import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { proofreadDocument } from '../../src/running/document-worker.js';

const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('a document in a thread', () => {
  it('is proofread', () => {
    const outcome = proofreadDocument({ id: '0', file: 'a.md', bytes: bytes('$x$'), off: [] });
    expect(outcome).toMatchObject({ result: { file: 'a.md', equations: [{ latex: 'x' }] } });
  });

  it('has the macros of its inputs and of another file', () => {
    writeFileSync(path.join(folder, 'a.tex'), '\\input{b}\\section{c} $\\one\\two$');
    writeFileSync(path.join(folder, 'b.tex'), '\\def\\one{1}');
    writeFileSync(path.join(folder, 'm.tex'), '\\def\\two{2}');
    const file = path.join(folder, 'a.tex');
    const outcome = proofreadDocument({
      id: '0',
      file,
      off: [],
      macros: path.join(folder, 'm.tex'),
    });
    expect(outcome).toMatchObject({ result: { equations: [{ status: 'not-applicable' }] } });
  });

  it('says why it cannot be read', () => {
    const task = { id: '0', file: 'a.md', off: [] };
    expect(proofreadDocument({ ...task, bytes: Uint8Array.of(0xff, 0xfe, 65, 0) })).toMatchObject({
      unreadable: expect.stringContaining('UTF-16') as string,
    });
    expect(proofreadDocument({ ...task, file: path.join(folder, 'none') })).toMatchObject({
      unreadable: expect.stringContaining('no such file') as string,
    });
    expect(proofreadDocument({ ...task, file: folder })).toMatchObject({
      unreadable: expect.stringContaining('is a folder') as string,
    });
  });
});
