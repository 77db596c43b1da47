import { describe, expect, it } from 'vitest';

import { refusing } from './engines.js';
import type { Lockfile } from './engines.js';
import { project } from './project.js';

/** The oldest Node that the package promises to run on. */
const OLDEST = '20.19.0';

function read(file: string): unknown {
  return JSON.parse(project.get(file) ?? '');
}

describe('the oldest Node', () => {
  it('is the one that package.json names, and installations that break the promise fail', () => {
    const { engines } = read('package.json') as { engines: { node: string } };
    expect(engines.node).toBe(`>=${OLDEST.replace(/\.0$/, '')}`);
    expect(project.get('.npmrc')).toMatch(/^engine-strict=true$/m);
  });

  it('is accepted by every package that is installed', () => {
    const lockfile = read('package-lock.json') as Lockfile;
    const limited = Object.values(lockfile.packages).filter(({ engines }) => engines?.['node']);
    expect(limited.length).toBeGreaterThan(50);
    expect(refusing(lockfile, OLDEST)).toEqual([]);
  });

  it.each(['>=22', '^20.20.0 || >=22', '>=20.19.1', '<20', '^18 || ^21'])(
    'is found refused by a package that wants %s',
    (node) => {
      const packages = {
        '': { engines: { node: '>=20.19' } },
        'node_modules/a': { engines: { node } },
      };
      expect(refusing({ packages }, OLDEST)).toEqual([
        {
          file: 'package-lock.json',
          message: `node_modules/a wants Node ${node}, which 20.19.0 is not`,
        },
      ]);
    },
  );

  it('is accepted where nothing is said, or something about npm only', () => {
    const packages = { 'node_modules/a': {}, 'node_modules/b': { engines: { npm: '>=99' } } };
    expect(refusing({ packages }, OLDEST)).toEqual([]);
  });
});
