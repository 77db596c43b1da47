import { describe, expect, it } from 'vitest';

import { mirror } from './mirror.js';
import { project } from './project.js';
import { tree } from './tree.js';

const test = `it('is', () => {});`;

describe('tests', () => {
  it('mirror the source, path for path', () => {
    expect(mirror(project)).toEqual([]);
  });

  it.each([
    ['a function', 'export function f() {}'],
    ['a constant', 'export const one = 1;'],
    ['a class', 'class A {}'],
    ['a statement', `import { f } from './f.js';\nf();`],
    ['a default', 'export default 1;'],
  ])('are found missing for %s', (_, text) => {
    expect(mirror(tree({ 'src/masks/law.ts': text }))).toEqual([
      { file: 'src/masks/law.ts', message: 'has no test test/masks/law.test.ts' },
    ]);
  });

  it.each([
    ['types', `import type { A } from './a.js';\nexport interface B { a: A }\ntype C = 1;`],
    ['re-exports', `export { f } from './f.js';\nexport * from './g.js';`],
    ['declarations', `declare const a: number;`],
  ])('are not asked for %s alone', (_, text) => {
    expect(mirror(tree({ 'src/masks/law.ts': text }))).toEqual([]);
  });

  it('are found without their source', () => {
    expect(mirror(tree({ 'test/masks/law.test.ts': test }))).toEqual([
      { file: 'test/masks/law.test.ts', message: 'tests src/masks/law.ts, which is not there' },
    ]);
  });

  it('may have parts, which need the source and leave it without its test', () => {
    const part = { 'test/masks/law.shards.test.ts': test };
    expect(mirror(tree({ ...part, 'src/masks/law.ts': 'f();' }))).toEqual([
      { file: 'src/masks/law.ts', message: 'has no test test/masks/law.test.ts' },
    ]);
    expect(mirror(tree(part))).toEqual([
      {
        file: 'test/masks/law.shards.test.ts',
        message: 'tests src/masks/law.ts, which is not there',
      },
    ]);
  });

  it('are found empty', () => {
    const files = tree({ 'src/masks/law.ts': 'f();', 'test/masks/law.test.ts': `describe('a');` });
    expect(mirror(files)).toEqual([
      { file: 'test/masks/law.test.ts', message: 'has no test in it' },
    ]);
  });

  it('need no source where they are about the whole', () => {
    expect(mirror(tree({ 'test/structure/rooms.test.ts': test }))).toEqual([]);
  });
});
