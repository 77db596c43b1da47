import path from 'node:path';
import { expect, test } from 'vitest';
import { rationals } from '../../src/arithmetic/rational.js';
import { Rational } from '../../src/arithmetic/number.js';
import { loadProof } from '../../src/running/load-proof.js';
import type { LoadedProof } from '../../src/running/load-proof.js';
import { folderOf } from './folder.js';

async function load(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<LoadedProof | undefined> {
  const root = folderOf({ 'proofs/book/eq-1.ts': text, ...others });
  return loadProof(path.join(root, 'properties'), { id: 'book/eq-1' });
}

test('a claim without a proof file has no proof', async () => {
  const folder = path.join(folderOf(), 'properties');
  expect(await loadProof(folder, { id: 'book/eq-1' })).toBeUndefined();
});

test('a proof is loaded as TypeScript from a folder where no package is installed', async () => {
  const loaded = await load(`import { proof } from 'corrigenda';
    const shapes: number = 2;
    export default proof<unknown>({ by: 'smt', shapes });`);
  expect(loaded).toEqual({ proof: { by: 'smt', shapes: 2, mostNumbers: 8 } });
});

test('a proof has the classes of this engine, and so has what it imports', async () => {
  const loaded = await load(
    `import { proof } from 'corrigenda';
     import { half } from './_half.ts';
     import { twice } from '../../properties/book/_twice.ts';
     import { equal } from 'corrigenda';
     export default proof<unknown>({ by: 'smt', where: () => [equal(half, twice(half))] });`,
    {
      'proofs/book/_half.ts': `import { Rational } from 'corrigenda';
        export const half = Rational.of('1/2');`,
      'properties/book/_twice.ts': `import { Rational } from 'corrigenda';
        export const twice = (x: Rational): Rational => x.times(2);`,
    },
  );
  if (loaded === undefined || !('proof' in loaded)) throw new Error('it was not loaded');
  const [link] = loaded.proof.where?.(0, rationals) ?? [];
  expect(link?.left).toBeInstanceOf(Rational);
  expect([link?.left.toString(), link?.right.toString()]).toEqual(['1/2', '1']);
});

test('a syntax error has its line and column, and the file as seen from the claims', async () => {
  expect(await load("export default 'x' 'y';\n")).toEqual({
    failure: {
      file: '../proofs/book/eq-1.ts',
      line: 1,
      column: 19,
      message: expect.stringContaining('syntax error') as string,
    },
  });
});

test.each([
  ['nothing at all', '', 'there is no default export: expected export default proof({…})'],
  ['a named export only', 'export const one = 1;', 'there is no default export'],
  [
    'a number',
    'export default 1;',
    'the default export is no proof: expected an object made by proof({…}), found number',
  ],
  ['an unknown method', "export default { by: 'magic' };", '"by" is to be one of normal-form, smt'],
  ['a method that is no text', 'export default { by: 1n };', 'not a value of type bigint'],
  [
    'an object that proof() did not make',
    "export default { by: 'smt' };",
    'was not made by proof()',
  ],
  [
    'a definition that proof() refuses',
    "import { proof } from 'corrigenda'; export default proof({ by: 'smt', shapes: 0 });",
    'it cannot be imported: this is no proof: "shapes" is to be a positive integer',
  ],
  ['a throw', "throw new Error('not today');", 'it cannot be imported: not today'],
  ['a missing import', "import './gone.js';", "Cannot find module './gone.js'"],
])('a file with %s is a failure', async (_what, text, message) => {
  const loaded = await load(text);
  if (loaded === undefined || !('failure' in loaded)) throw new Error('it was loaded');
  expect(loaded.failure.file).toBe('../proofs/book/eq-1.ts');
  expect(loaded.failure.message).toContain(message);
});
