import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as engine from '../../src/index.js';
import { importTypeScript } from '../../src/running/claim-loader.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claim-loader-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}

describe('a TypeScript file', () => {
  it('gets the running engine as corrigenda', async () => {
    const module = await importTypeScript(
      file(
        'engine.ts',
        `import { Rational } from 'corrigenda'; export const R: unknown = Rational;`,
      ),
    );
    expect(module['R']).toBe(engine.Rational);
  });

  it('shares with others what both import', async () => {
    file('_shared.ts', 'export const shared: object = {};');
    const of = (name: string): string =>
      file(name, `import { shared } from './_shared.ts'; export default shared;`);
    const one = await importTypeScript(of('one.ts'));
    const other = await importTypeScript(of('other.ts'));
    expect(one['default']).toBeTypeOf('object');
    expect(one['default']).toBe(other['default']);
  });

  it.each([
    ['top-level await', 'export default await Promise.resolve(7 as number);'],
    ['a namespace', 'namespace N { export const seven = 7; }\nexport default N.seven;'],
    ['import.meta', 'export default import.meta.url.includes("claim-loader-") ? 7 : 0;'],
    ['types in every place', 'export default ((x: number): number => x satisfies number)(7)!;'],
    ['an enum', 'enum E { seven = 7 }\nexport default E.seven;'],
  ])('may have %s', async (name, text) => {
    expect((await importTypeScript(file(`${name}.ts`, text)))['default']).toBe(7);
  });

  it.each([
    ['that ends too early', 'export default {\n  a: (1,\n};\n', ':3:'],
    ['with a name declared twice', 'const a = 1;\nconst a = 2;\nexport default a;\n', ':2:'],
    ['with a word of the language for a name', 'export default 1;\nconst class = 2;\n', ':2:'],
  ])('%s is refused with its line', async (name, text, place) => {
    await expect(importTypeScript(file(`bad ${name}.ts`, text))).rejects.toThrow(place);
  });

  it('throws what it throws itself', async () => {
    const throwing = file('throws.ts', `throw new RangeError('so be it');`);
    await expect(importTypeScript(throwing)).rejects.toThrow('so be it');
  });
});
