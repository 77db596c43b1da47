import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/running/report.js';
import { OutsideProject } from '../packaging/outside-project.js';
import { unpackTarball } from '../packaging/tarball.js';
import { typeErrors } from '../packaging/type-errors.js';
import { root } from '../structure/project.js';

const EXAMPLE = path.join(root, 'examples', 'outside');
const CLAIMS = ['eq-1.ts', 'eq-2/corrected.ts', 'eq-2/printed.ts'].map(
  (name) => `properties/lecture-notes/${name}`,
);

let project: OutsideProject;

beforeAll(() => {
  project = new OutsideProject(unpackTarball);
  cpSync(EXAMPLE, project.folder, { recursive: true });
});

afterAll(() => {
  project.remove();
});

function verdicts(): Record<string, string> {
  const { claims } = JSON.parse(project.read('reports/latest/report.json')) as Report;
  return Object.fromEntries(claims.map(({ id, verdict }) => [id, verdict]));
}

describe('the outside project of the examples', () => {
  it('asks for the version that it is an example of', () => {
    const version = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
    const { devDependencies } = version(path.join(EXAMPLE, 'package.json')) as {
      devDependencies: Record<string, string>;
    };
    const { version: own } = version(path.join(root, 'package.json')) as { version: string };
    expect(devDependencies).toEqual({ corrigenda: `^${own}` });
  });

  it('checks against the types of the package', () => {
    expect(typeErrors(project.folder, CLAIMS)).toEqual([]);
  });

  it('passes its gate where CI is set, as it stands', async () => {
    const { code, stdout, stderr } = await project.run('env', ['CI=true', 'corrigenda', 'verify']);
    expect(code, stdout + stderr).toBe(0);
    expect(verdicts()).toEqual({
      'lecture-notes/eq-1': 'holds',
      'lecture-notes/eq-2/corrected': 'holds',
      'lecture-notes/eq-2/printed': 'refuted',
    });
    expect(stdout).toContain('1 row, no claim yet: lecture-notes/eq-3');
  });

  it('does not pass it once a claim says something else', async () => {
    const file = 'properties/lecture-notes/eq-2/corrected.ts';
    const sides = 'atMost(A.of(1).over(E), ofReciprocals)]';
    const text = project.read(file);
    expect(text).toContain(sides);
    project.write(file, text.replace(sides, 'atMost(ofReciprocals, E)]'));
    const { code, stdout } = await project.corrigenda('verify');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'lecture-notes/eq-2/corrected was expected to be "holds" and came to "refuted"',
    );
    project.write(file, text);
  });
});

describe('the networks of the examples', () => {
  const networks = readdirSync(path.join(root, 'examples', 'networks'));

  it('are there', () => {
    expect(networks.length).toBeGreaterThan(0);
  });

  it.each(networks)('are read, and every output gets its mean: %s', async (name) => {
    const file = path.join(root, 'examples', 'networks', name);
    const { code, stdout, stderr } = await project.corrigenda('ensemble', file, '--json');
    expect(code, stderr).toBe(0);
    const { groups } = JSON.parse(stdout) as {
      groups: readonly { figures: Record<string, { decimal: string }> }[];
    };
    const means = groups
      .map(({ figures }) => figures['E'] ?? figures['arithmetic mean'])
      .filter((figure) => figure !== undefined);
    expect(means.length).toBeGreaterThan(0);
    for (const { decimal } of means) expect(Number(decimal)).not.toBeNaN();
  });
});
