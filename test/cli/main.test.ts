import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MAIN, OutsideProject } from '../e2e/outside-project.js';

it('can be started as a program', () => {
  expect(readFileSync(MAIN, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(statSync(MAIN).mode & 0o111).not.toBe(0);
});

it('turns an error into its exit code and one line', () => {
  const project = new OutsideProject();
  const { code, stdout, stderr } = project.run(['verify', '--claims', 'nowhere']);
  project.remove();
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^error: there is no claims folder .*\n$/u);
});
