import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindingOf } from '../../../src/training/tensorflow/binding.js';
import { installTensorFlow } from '../../../src/training/tensorflow/install.js';
import type { Circumstances } from '../../../src/training/tensorflow/install.js';
import type { Wheel } from '../../../src/training/tensorflow/wheel.js';
import { localServer } from './local-server.js';
import type { LocalServer } from './local-server.js';
import { canCompile, plantAddon, plantWheel } from './planted-addon.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder('install');
const cache = path.join(folder, 'cache');
const lines: string[] = [];

function circumstances(
  addon: string | undefined,
  environment: Readonly<Record<string, string>>,
): Circumstances {
  const PATH = process.env['PATH'] ?? '';
  return {
    addon,
    // The package's own installer finds nobody at home.
    environment: { PATH, XDG_CACHE_HOME: cache, CDN_STORAGE: 'http://127.0.0.1:1', ...environment },
    report: (line) => lines.push(line),
  };
}

it('says that the package is not there', async () => {
  const installation = await installTensorFlow(circumstances(undefined, {}));
  expect(installation).toMatchObject({ backend: 'wasm' });
  expect(JSON.stringify(installation)).toContain('@tensorflow/tfjs-node');
});

describe.skipIf(!canCompile)('with a library to compile against', () => {
  let server: LocalServer;
  let wheel: Wheel;
  let environment: Record<string, string>;
  beforeAll(async () => {
    const planted = plantWheel(folder);
    wheel = planted.wheel;
    const page = { type: 'text/html', body: `<a href="/files/${wheel.file}">x</a>` };
    server = await localServer({
      '/simple/planted/': page,
      [`/files/${wheel.file}`]: { type: 'application/zip', body: planted.body },
    });
    environment = { PIP_INDEX_URL: `${server.url}/simple` };
  });
  afterAll(() => server.close());

  it('installs from the wheel, and a second time from the cache', async () => {
    const first = plantAddon(path.join(folder, 'first'));
    expect(await installTensorFlow({ ...circumstances(first, environment), wheel })).toEqual({
      backend: 'node',
      version: '0.0.7',
      from: 'wheel',
    });
    expect(lines.join('\n')).toMatch(/fetching .*\nunpacking .*\ncompiling/);
    expect(readdirSync(path.join(cache, 'corrigenda'))).toHaveLength(2);
    expect(await installTensorFlow({ ...circumstances(first, environment), wheel })).toMatchObject({
      from: 'earlier',
    });
    const requests = server.asked.length;
    lines.length = 0;
    const second = plantAddon(path.join(folder, 'second'));
    const again = { ...circumstances(second, { ...environment, CXX: 'no-such-compiler' }), wheel };
    expect(await installTensorFlow(again)).toMatchObject({ version: '0.0.7', from: 'wheel' });
    expect(lines).toEqual([]);
    expect(server.asked).toHaveLength(requests);
  });

  it('compiles again where the kept binding does not load', async () => {
    const kept = path.join(cache, 'corrigenda');
    const name = readdirSync(kept).find((entry) => entry.startsWith('tfjs-node')) ?? '';
    writeFileSync(path.join(kept, name, 'tfjs_binding.node'), 'broken');
    const addon = plantAddon(path.join(folder, 'third'));
    const installation = await installTensorFlow({ ...circumstances(addon, environment), wheel });
    expect(installation).toMatchObject({ version: '0.0.7' });
  });

  it('says what is missing: the wheel, a compiler', async () => {
    const addon = plantAddon(path.join(folder, 'fourth'));
    const closed = {
      PIP_INDEX_URL: 'http://127.0.0.1:1',
      XDG_CACHE_HOME: path.join(folder, 'new'),
    };
    const unreachable = await installTensorFlow({
      ...circumstances(addon, { ...closed, PATH: '' }),
      wheel,
    });
    expect(JSON.stringify(unreachable)).toMatch(
      /official installer: .*; wheel: http.*\/planted\/: fetch failed/,
    );
    rmSync(path.join(cache, 'corrigenda'), { recursive: true });
    const compilerless = await installTensorFlow({
      ...circumstances(addon, { ...environment, CXX: 'no-such-compiler' }),
      wheel,
    });
    expect(JSON.stringify(compilerless)).toMatch(/wheel: no-such-compiler: .*ENOENT/);
    expect(existsSync(bindingOf(addon))).toBe(false);
  });

  it('does not unpack a wheel with another hash', async () => {
    const addon = plantAddon(path.join(folder, 'fifth'));
    const other = { ...wheel, sha256: 'f'.repeat(64) };
    const installation = await installTensorFlow({
      ...circumstances(addon, { ...environment, PATH: '', XDG_CACHE_HOME: path.join(folder, 'x') }),
      wheel: other,
    });
    expect(JSON.stringify(installation)).toMatch(/has the SHA-256 .*, expected fff/);
    expect(readdirSync(path.join(folder, 'x', 'corrigenda'))).toEqual([]);
  });

  it('prefers what the installer of the package brings', async () => {
    const addon = plantAddon(path.join(folder, 'sixth'));
    mkdirSync(path.join(addon, 'scripts'));
    writeFileSync(
      path.join(addon, 'scripts', 'install.js'),
      `require('fs').writeFileSync(require('path').join(__dirname, '../index.js'), "exports.matMul = () => ({ dataSync: () => [6] }); exports.backend = () => ({ binding: { TF_Version: '9' } })")`,
    );
    const reachable = { ...environment, CDN_STORAGE: server.url };
    expect(await installTensorFlow({ ...circumstances(addon, reachable), wheel })).toEqual({
      backend: 'node',
      version: '9',
      from: 'official installer',
    });
  });
});
