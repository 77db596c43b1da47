import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { installScripts } from './install-scripts.js';
import type { Lockfile, Manifest } from './install-scripts.js';
import { project, root } from './project.js';

function json(text: string | undefined): unknown {
  return JSON.parse(text ?? '');
}

function manifests(lockfile: Lockfile): Map<string, Manifest> {
  return new Map(
    Object.keys(lockfile.packages).flatMap((key) => {
      const file = path.join(root, key, 'package.json');
      return key !== '' && existsSync(file)
        ? [[key, json(readFileSync(file, 'utf8')) as Manifest] as const]
        : [];
    }),
  );
}

describe('install scripts of dependencies', () => {
  it('are allowed or denied by name', () => {
    const lockfile = json(project.get('package-lock.json')) as Lockfile;
    const { allowScripts } = json(project.get('package.json')) as {
      allowScripts: Record<string, boolean>;
    };
    const installed = manifests(lockfile);
    expect(installed.size).toBeGreaterThan(50);
    expect(installScripts(lockfile, installed, allowScripts)).toEqual([]);
  });

  const lockfile = { packages: { '': {}, 'node_modules/a/node_modules/@b/c': {} } };
  const message = '@b/c has an install script that allowScripts does not name';

  it('are found where the lockfile tells of them', () => {
    const flagged = { packages: { 'node_modules/@b/c': { hasInstallScript: true } } };
    expect(installScripts(flagged, new Map(), {})).toEqual([{ file: 'package.json', message }]);
  });

  it('are found where only the package tells of them', () => {
    const key = 'node_modules/a/node_modules/@b/c';
    const installed = new Map([[key, { scripts: { postinstall: 'node x.js' } }]]);
    expect(installScripts(lockfile, installed, {})).toEqual([{ file: 'package.json', message }]);
    expect(installScripts(lockfile, installed, { '@b/c': false })).toEqual([]);
  });
});
