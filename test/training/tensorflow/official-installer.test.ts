import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runOfficialInstaller } from '../../../src/training/tensorflow/official-installer.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = path.join(temporaryFolder('official'), 'node_modules', 'addon');
const script = path.join(folder, 'scripts', 'install.js');

it('runs the script of the package with the commands of its neighbours at hand', async () => {
  await expect(runOfficialInstaller(folder, {})).rejects.toThrow(/install\.js is not there/);
  mkdirSync(path.dirname(script), { recursive: true });
  writeFileSync(script, `require('fs').writeFileSync('path', process.env.PATH)`);
  // Behind a proxy only the script itself can tell whether its host answers.
  const environment = { https_proxy: 'http://127.0.0.1:1', PATH: 'last' };
  await runOfficialInstaller(folder, environment);
  const found = readFileSync(path.join(folder, 'path'), 'utf8').split(path.delimiter);
  expect(found).toContain(path.join(path.dirname(folder), '.bin'));
  expect(found.at(-1)).toBe('last');
});

it('says that the host is closed, or what the script says', async () => {
  const closed = { TFJS_NODE_BASE_URI: 'http://127.0.0.1:1/a/' };
  await expect(runOfficialInstaller(folder, closed)).rejects.toThrow(/^http:\/\/127\.0\.0\.1:1: /);
  writeFileSync(script, `throw new Error('no library')`);
  await expect(runOfficialInstaller(folder, { https_proxy: 'x' })).rejects.toThrow(/no library/);
});
