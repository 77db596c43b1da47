import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { root } from '../structure/project.js';
import { documentedProject } from './documented-project.js';
import { runDocument } from './run-document.js';
import type { DocumentRun } from './run-document.js';

async function runFile(name: string): Promise<DocumentRun> {
  const project = documentedProject();
  try {
    return await runDocument(readFileSync(path.join(root, name), 'utf8'), project);
  } finally {
    project.remove();
  }
}

describe('the documents', () => {
  it.each(['README.md', 'CONTRIBUTING.md'])(
    'show in %s only snippets that run',
    async (name) => {
      const { ran, failures } = await runFile(name);
      expect(failures).toEqual([]);
      expect(ran).toBeGreaterThan(0);
    },
    15 * 60_000,
  );

  it.each(['ARCHITECTURE.md', 'proofs/README.md', 'bench/README.md'])(
    'show in %s no snippet that does not run',
    async (name) => {
      expect((await runFile(name)).failures).toEqual([]);
    },
    15 * 60_000,
  );
});
