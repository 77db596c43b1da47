import path from 'node:path';
import { expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { loadClaim } from '../../src/running/load-claim.js';
import type { Loaded } from '../../src/running/load-claim.js';
import { claimText, folderOf } from './folder.js';

async function load(text: string, others: Readonly<Record<string, string>> = {}): Promise<Loaded> {
  const folder = folderOf({ 'book/eq-1.ts': text, ...others });
  return loadClaim(folder, { id: 'book/eq-1', file: path.join(folder, 'book/eq-1.ts') });
}

test('a claim is loaded as TypeScript from a folder where no package is installed', async () => {
  const loaded = await load(claimText());
  expect(loaded).toMatchObject({
    entry: { id: 'book/eq-1', claim: { source: 'book', standing: 'printed' } },
  });
});

test('a claim has the classes of this engine, and so has what it imports', async () => {
  const shared = `import { Rational } from 'corrigenda';
    export const half: Rational = Rational.of('1/2');`;
  const head = `import { Rational } from 'corrigenda';
    import { half } from '../_shared/half.js';
    export const numbers = [Rational.one, half];`;
  const build = `map(integer(0, 1), () => numbers)`;
  const text = claimText({ head })
    .replace('integer }', 'integer, map }')
    .replace('integer(-9, 9)', build);
  const loaded = await load(text, { '_shared/half.ts': shared });
  if (!('entry' in loaded)) throw new Error('it was not loaded as a claim to be checked');
  const numbers = loaded.entry.claim.domain.build(0) as unknown[];
  expect(numbers).toHaveLength(2);
  for (const number of numbers) expect(number).toBeInstanceOf(Rational);
});

test('a syntax error has its line and column', async () => {
  const loaded = await load("const a = 1;\n\nexport default 'x' 'y';\n");
  expect(loaded).toEqual({
    failure: {
      file: 'book/eq-1.ts',
      line: 3,
      column: 19,
      message: expect.stringContaining('syntax error') as string,
    },
  });
});

test('a syntax error in an imported file is reported there', async () => {
  const loaded = await load(claimText({ head: "import { a } from '../_shared/a.js'; void a;" }), {
    '_shared/a.ts': 'export const a = (;\n',
  });
  expect(loaded).toMatchObject({ failure: { file: '_shared/a.ts', line: 1, column: 19 } });
});

test.each([
  ['nothing at all', '', 'there is no default export'],
  ['a named export only', 'export const one = 1;', 'there is no default export'],
  ['a number', 'export default 1;', 'the default export is no claim'],
  [
    'an object that claim() did not make',
    claimText().replace('claim({', '({').replace("standing: 'printed',", ''),
    'was not made by claim()',
  ],
  [
    'two claims',
    `${claimText()}export const other = claim({
      statement: 'x', source: 'book', kind: 'identity', domain: integer(0, 1),
      relation: (n, A) => [equal(A.of(n), A.of(n))],
      mutants: { a: (n, A) => [equal(A.of(n), 1)], b: (n, A) => [equal(A.of(n), 2)] },
    });`,
    'more than one claim (default, other)',
  ],
  ["another source's claim", claimText({ source: 'paper' }), 'its source is "paper"'],
  ['a throw', "throw new Error('not today');", 'it cannot be imported: not today'],
  ['a missing import', "import './gone.js';", "Cannot find module './gone.js'"],
  [
    'a definition that claim() refuses',
    claimText().replace("kind: 'identity'", "kind: 'truth'"),
    '"kind" is to be one of',
  ],
])('a file with %s is a failure', async (_what, text, message) => {
  const loaded = await load(text);
  if (!('failure' in loaded)) throw new Error('it was loaded');
  expect(loaded.failure.file).toBe('book/eq-1.ts');
  expect(loaded.failure.message).toContain(message);
  expect(loaded.failure.message).not.toContain('Require stack');
});

test('what a claim is related to has to be there, as a claim or as a row', async () => {
  const related = (id: string): string =>
    claimText().replace('kind:', `related: ['${id}'],\n  kind:`);
  const bound = { 'theory/bound/sharp.ts': claimText() };
  expect(await load(related('theory/bound'), bound)).toHaveProperty('entry');
  expect(await load(related('theory/bound/sharp'), bound)).toHaveProperty('entry');
  expect(await load(related('theory/bounds'), bound)).toMatchObject({
    failure: {
      file: 'book/eq-1.ts',
      message: 'it is related to "theory/bounds", which is neither a claim nor a row with claims',
    },
  });
});
