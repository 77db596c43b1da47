import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { usageOf } from './usage-of.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-explain-'));
  mkdirSync(path.join(folder, 'some-paper'));
  writeFileSync(path.join(folder, 'some-paper', 'eq-1.ts'), 'export default {');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('wants an id', async () => {
  const { exitCode, said } = await usageOf('explain');
  expect(exitCode).toBe(2);
  expect(said).toContain("missing required argument 'id'");
});

it('names the claims of a row or source that was given for an id', async () => {
  const { exitCode, said } = await usageOf('explain', 'some-paper', '--claims', folder);
  expect(exitCode).toBe(2);
  expect(said).toContain('it names the claim some-paper/eq-1');
});

it('points to the list where nothing is near', async () => {
  const { said } = await usageOf('explain', 'nothing/eq-1', '--claims', folder);
  expect(said).toContain('corrigenda list shows all of them');
});

it('says where a claim cannot be read', async () => {
  const { exitCode, said } = await usageOf('explain', 'some-paper/eq-1', '--claims', folder);
  expect(exitCode).toBe(2);
  expect(said).toMatch(/error: some-paper\/eq-1\.ts:1:\d+: syntax error/u);
});
