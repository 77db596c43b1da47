import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ADDON, addonFolder, versionOf } from '../../../src/training/tensorflow/addon.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder('addon');
const importer = pathToFileURL(path.join(folder, 'src', 'a.js')).href;

it('is found in the folders around the file that wants it, and has a version', () => {
  expect(addonFolder(importer)).toBeUndefined();
  const installed = path.join(folder, 'node_modules', ADDON);
  mkdirSync(installed, { recursive: true });
  writeFileSync(path.join(installed, 'package.json'), '{"version": "1.2.3"}');
  expect(addonFolder(importer)).toBe(installed);
  expect(versionOf(installed)).toBe('1.2.3');
  writeFileSync(path.join(installed, 'package.json'), '{}');
  expect(() => versionOf(installed)).toThrow(/has no version/);
});
