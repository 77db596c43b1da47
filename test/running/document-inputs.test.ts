import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inputsOf } from '../../src/running/document-inputs.js';

const root = mkdtempSync(path.join(tmpdir(), 'corrigenda-'));
const folder = path.join(root, 'document');
mkdirSync(path.join(folder, 'parts'), { recursive: true });
writeFileSync(path.join(folder, 'parts', 'a.tex'), 'inside');
writeFileSync(path.join(folder, 'latin.tex'), Buffer.from([0xe9, 0x20]));
writeFileSync(path.join(root, 'secret.tex'), 'outside');
symlinkSync(path.join(root, 'secret.tex'), path.join(folder, 'link.tex'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const input = inputsOf(path.join(folder, 'main.tex'));

describe('the inputs of a document', () => {
  it('are files of its own folder, with the ending or without', () => {
    expect(input('parts/a')).toEqual({ text: 'inside' });
    expect(input('parts/a.tex')).toEqual({ text: 'inside' });
  });

  it.each(['../secret', '../secret.tex', '/etc/passwd', 'link', 'parts/../../secret'])(
    'are not those outside of it: %s',
    (name) => {
      expect(input(name)).toMatchObject({ reason: expect.stringContaining('outside') as string });
    },
  );

  it('say why they were not read', () => {
    expect(input('none')).toEqual({ reason: 'there is no such file' });
    expect(input('latin')).toMatchObject({ reason: expect.stringContaining('UTF-8') as string });
    expect(input('a#1')).toEqual({ reason: 'its name is not plain' });
    expect(input('parts')).toEqual({ reason: 'there is no such file' });
  });
});
