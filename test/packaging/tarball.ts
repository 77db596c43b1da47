import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { root } from '../structure/project.js';

/** Packs this checkout as it is built, and unpacks it at a path as an installation would. */
export function unpackTarball(target: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-pack-'));
  try {
    const output = execFileSync(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const [packed] = JSON.parse(output) as { filename: string }[];
    if (packed === undefined) throw new Error(`npm pack made nothing: ${output}`);
    mkdirSync(target, { recursive: true });
    const archive = path.join(folder, packed.filename);
    execFileSync('tar', ['-xzf', archive, '-C', target, '--strip-components=1']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
