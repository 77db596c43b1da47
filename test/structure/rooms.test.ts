import { describe, expect, it } from 'vitest';

import { project } from './project.js';
import { importOrder } from './rooms.js';
import { below, tree } from './tree.js';

function planted(file: string, text: string): string[] {
  return importOrder(tree({ [file]: text })).map(({ message }) => message);
}

describe('the order of the rooms', () => {
  it('is kept by every file of src', () => {
    expect(below(project, 'src').length).toBeGreaterThan(30);
    expect(importOrder(project)).toEqual([]);
  });

  it.each([
    ['a value', `import { Ensemble } from '../ensembles/ensemble.js';`],
    ['a type', `import type { Ensemble } from '../ensembles/ensemble.js';`],
    ['a re-export', `export * from '../ensembles/ensemble.js';`],
    ['an import at run time', `const m = await import('../ensembles/ensemble.js');`],
    ['a type of an import', `let m: import('../ensembles/ensemble.js').Ensemble;`],
    ['a required module', `import m = require('../ensembles/ensemble.js');`],
    ['a worker', `new Worker(new URL('../ensembles/ensemble.js', import.meta.url));`],
    ['a compiled worker', `new URL('../../dist/ensembles/ensemble.js', import.meta.url);`],
  ])('finds a lower room that imports %s of a higher one', (_, text) => {
    expect(planted('src/masks/law.ts', text)).toEqual([
      'line 1: masks imports ensembles, which stands after it',
    ]);
  });

  it('lets a room import from itself, from the rooms before it and from other packages', () => {
    const text = `
      import { a } from './a.js';
      import { gcd } from '../arithmetic/gcd.js';
      import { readFileSync } from 'node:fs';
      import fc from 'fast-check';`;
    expect(planted('src/masks/law.ts', text)).toEqual([]);
  });

  it('does not take a comment or a string for an import', () => {
    const text = `// import '../cli/main.js'\nconst s = "import '../cli/main.js'";`;
    expect(planted('src/masks/law.ts', text)).toEqual([]);
  });

  it('finds documents and training knowing each other, either way', () => {
    expect(planted('src/training/a.ts', `import '../documents/b.js';`)).toEqual([
      'line 1: training and documents do not know each other',
    ]);
    expect(planted('src/documents/a.ts', `import '../training/b.js';`)).toEqual([
      'line 1: documents and training do not know each other',
    ]);
  });

  it.each([
    ['../../properties/theory/a.js', 'imports properties/theory/a.js, outside src'],
    ['../../proofs/theory/a.js', 'imports proofs/theory/a.js, outside src'],
    ['../../test/a.js', 'imports test/a.js, outside src'],
    ['../index.js', "imports the package's entry point src/index.js"],
    ['corrigenda', 'imports the package by its own name'],
    ['@tensorflow/tfjs', '@tensorflow/tfjs belongs to the room training alone'],
    ['/opt/a.js', 'imports the absolute path /opt/a.js'],
  ])('finds %s imported from src', (specifier, message) => {
    expect(planted('src/checking/a.ts', `import '${specifier}';`)).toEqual([`line 1: ${message}`]);
  });

  it('finds a file in no room', () => {
    expect(planted('src/extra/a.ts', '')[0]).toMatch(/^is in no room/);
    expect(planted('src/extra.ts', '')[0]).toMatch(/^is in no room/);
  });

  it('finds an entry point that imports the cli', () => {
    expect(planted('src/index.ts', `export * from './cli/main.js';`)).toEqual([
      'line 1: the entry point imports the cli',
    ]);
  });
});
