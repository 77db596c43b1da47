import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimsFolder, ledgerFile, outputFolder } from '../../src/cli/claims-folder.js';
import { InputError } from '../../src/running/input-error.js';

let current: string;

beforeEach(() => {
  current = realpathSync(mkdtempSync(path.join(tmpdir(), 'corrigenda-folder-')));
});

afterEach(() => {
  rmSync(current, { recursive: true });
});

it('takes the folder that is named, from the current one', () => {
  mkdirSync(path.join(current, 'claims'));
  expect(claimsFolder('claims', current)).toBe(path.join(current, 'claims'));
});

it('takes properties of a folder that holds it, and keeps ledger and reports beside it', () => {
  const properties = path.join(current, 'mine', 'properties');
  mkdirSync(properties, { recursive: true });
  expect(claimsFolder('mine', current)).toBe(properties);
  expect(ledgerFile(undefined, current, properties)).toBe(
    path.join(current, 'mine', 'reports', 'ledger.json'),
  );
  expect(outputFolder(undefined, current, 'mine')).toBe(
    path.join(current, 'mine', 'reports', 'latest'),
  );
  expect(outputFolder('out', current, 'mine')).toBe(path.join(current, 'out'));
});

it('takes properties of the current folder, and without it the package’s own', () => {
  const own = claimsFolder(undefined, current);
  expect(path.basename(own)).toBe('properties');
  expect(existsSync(path.join(own, '..', 'package.json'))).toBe(true);
  mkdirSync(path.join(current, 'properties'));
  expect(claimsFolder(undefined, current)).toBe(path.join(current, 'properties'));
});

it('does not fall back where the folder that is named is not there', () => {
  mkdirSync(path.join(current, 'properties'));
  expect(() => claimsFolder('nowhere', current)).toThrow(InputError);
});

it('looks for the ledger beside the claims folder', () => {
  const claims = path.join(current, 'properties');
  expect(ledgerFile(undefined, '/elsewhere', claims)).toBe(
    path.join(current, 'reports', 'ledger.json'),
  );
  expect(ledgerFile('my.json', current, claims)).toBe(path.join(current, 'my.json'));
});

it('writes reports below the current folder', () => {
  const latest = path.join(current, 'reports', 'latest');
  expect(outputFolder(undefined, current, undefined)).toBe(latest);
  expect(outputFolder(undefined, current, 'claims')).toBe(latest);
  expect(outputFolder('out', current, undefined)).toBe(path.join(current, 'out'));
});
