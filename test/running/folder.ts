import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder with the given files, by relative path; gone when the test is. */
export function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** All files below a folder, relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The text of a claim file about an integer n. */
export function claimText({
  source = 'book',
  left = 'A.of(n)',
  right = 'A.of(n)',
  standing = 'printed',
  head = '',
}: {
  source?: string;
  left?: string;
  right?: string;
  standing?: string;
  head?: string;
} = {}): string {
  return `import { claim, equal, integer } from 'corrigenda';
${head}
export default claim({
  statement: 'n = n',
  source: '${source}',
  kind: 'identity',
  standing: '${standing}',
  domain: integer(-9, 9),
  relation: (n: number, A) => [equal(${left}, ${right})],
  mutants: {
    'one more': (n: number, A) => [equal(A.of(n), A.of(n).plus(1))],
    'twice as much': (n: number, A) => [equal(A.of(n), A.of(n).times(2).plus(1))],
  },
});
`;
}
