import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { claimHash } from '../../src/running/claim-hash.js';
import { folderOf } from './folder.js';

const files = {
  'book/eq-1.ts': "import { a } from '../_shared/a.js';\nimport { equal } from 'corrigenda';\n",
  'book/eq-2.ts': 'const nothing = 1;\n',
  '_shared/a.ts': "export * from './b.ts';\n",
  '_shared/b.ts': "import type { A } from './a.js';\nexport const b = 1;\n",
};

test('the hash changes with the claim and with all that it imports, and with nothing else', () => {
  for (const [changed, differs] of [
    ['book/eq-1.ts', true],
    ['_shared/a.ts', true],
    ['_shared/b.ts', true],
    ['book/eq-2.ts', false],
  ] as const) {
    const folder = folderOf(files);
    const claim = path.join(folder, 'book/eq-1.ts');
    const before = claimHash(claim);
    expect(claimHash(claim)).toBe(before);
    writeFileSync(path.join(folder, changed), `${files[changed]}\n// changed`);
    expect(claimHash(claim) !== before, changed).toBe(differs);
  }
});

test('the hash is the same wherever the folder lies', () => {
  const [here, there] = [folderOf(files), folderOf(files)];
  expect(claimHash(path.join(here, 'book/eq-1.ts'))).toBe(
    claimHash(path.join(there, 'book/eq-1.ts')),
  );
});

test('an import that leads nowhere is left to the loader', () => {
  const folder = folderOf({ 'book/eq-1.ts': "import { gone } from './gone.js';" });
  expect(claimHash(path.join(folder, 'book/eq-1.ts'))).toMatch(/^[0-9a-f]{64}$/);
});
