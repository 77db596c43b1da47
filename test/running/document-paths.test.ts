import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentPaths } from '../../src/running/document-paths.js';

const root = mkdtempSync(path.join(tmpdir(), 'corrigenda-'));
mkdirSync(path.join(root, 'b', 'c'), { recursive: true });
for (const file of ['a.md', 'a.tex', 'b/a.md', 'b/c/d.md'])
  writeFileSync(path.join(root, file), '');
afterAll(() => {
  rmSync(root, { recursive: true });
});
const paths = (...patterns: string[]): string[] =>
  documentPaths(patterns.map((pattern) => `${root}/${pattern}`)).map((file) =>
    path.relative(root, file),
  );

describe('names of documents', () => {
  it('stand for themselves, each once', () => {
    expect(paths('a.md', 'none.md', 'a.md')).toEqual(['a.md', 'none.md']);
    expect(documentPaths(['-'])).toEqual(['-']);
  });

  it('may be patterns', () => {
    expect(paths('*.md')).toEqual(['a.md']);
    expect(paths('**/*.md')).toEqual(['a.md', 'b/a.md', 'b/c/d.md']);
    expect(paths('b/**')).toEqual(['b/a.md', 'b/c/d.md']);
    expect(paths('?.t?x')).toEqual(['a.tex']);
  });

  it('are refused where no file matches', () => {
    expect(() => paths('*.rst')).toThrow(/no file matches/u);
  });
});
