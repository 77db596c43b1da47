import { describe, expect, it } from 'vitest';

import { fileLength } from './file-length.js';
import { project } from './project.js';
import { tree } from './tree.js';

const files = tree({
  'src/a.ts': '\n'.repeat(301),
  'src/b.ts': '\n'.repeat(300),
  'reports/c.json': '\n'.repeat(900),
});

describe('the length of files', () => {
  it('is at most 300 lines of code', () => {
    expect(fileLength(project)).toEqual([]);
  });

  it('is found past the limit, and not at it', () => {
    expect(fileLength(files)).toEqual([
      { file: 'src/a.ts', message: 'has 301 lines, more than 300' },
    ]);
  });

  it('may be exempt, but not without need', () => {
    expect(fileLength(files, { 'src/a.ts': 'a table' })).toEqual([]);
    expect(fileLength(tree({}), { 'src/a.ts': 'a table' })).toEqual([
      { file: 'src/a.ts', message: 'is exempt from a limit that it keeps' },
    ]);
  });
});
