/**
 * A copy of the engine and its tests as JavaScript, with every mutant of some files in it, switched
 * off, and a test framework in place of Vitest that leaves the tests to whoever imports them.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

const VITEST = `
import * as chai from 'chai';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, customMatchers } from '@vitest/expect';
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
chai.expect.extend(chai.expect, customMatchers);
expect.fail = (message) => chai.assert.fail(message);
const tests = (globalThis.collectedTests ??= []);
let names = [];
let before = [];
export const beforeEach = (run) => {
  before = [...before, run];
};
export function describe(name, body) {
  const outer = [names, before];
  names = [...names, name];
  body();
  [names, before] = outer;
}
export function it(name, ...rest) {
  const run = rest.find((one) => typeof one === 'function');
  const first = before;
  tests.push({
    file: globalThis.collecting,
    name: [...names, name].join(' '),
    run: async () => {
      for (const one of first) await one();
      await run();
    },
  });
}
const each = (define) => (rows) => (name, body) =>
  rows.forEach((row, i) => {
    const told = Array.isArray(row) ? row : [row];
    define(name + ' ' + i, () => body(...told));
  });
describe.each = each(describe);
it.each = each(it);
describe.skip = it.skip = () => undefined;
describe.skipIf = (skipped) => (skipped ? describe.skip : describe);
it.skipIf = (skipped) => (skipped ? it.skip : it);
export const test = it;
export const afterAll = () => undefined;
`;

/** Mutants by the number that switches them on, with the file each is in. */
export async function sandbox(folder, mutated, tests) {
  rmSync(folder, { recursive: true, force: true });
  const ts = (
    await import(pathToFileURL(path.resolve('node_modules/typescript/lib/typescript.js')))
  ).default;
  const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const { files, mutants } = await createInjector()
    .provideValue('logger', silent)
    .injectFunction(createInstrumenter)
    .instrument(
      mutated.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
      { plugins: null, excludedMutations: [], ignorers: [] },
    );
  const instrumented = new Map(files.map(({ name, content }) => [name, content]));
  const options = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    verbatimModuleSyntax: true,
  };
  const wanted = [...tests];
  for (const file of wanted) {
    const target = path.join(folder, file.replace(/\.ts$/u, '.js'));
    if (existsSync(target)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    const content = instrumented.get(file) ?? readFileSync(file, 'utf8');
    const text = file.endsWith('.ts')
      ? ts.transpileModule(content, { compilerOptions: options }).outputText
      : content;
    writeFileSync(target, text);
    for (const [, from] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/gu)) {
      const other = path.join(path.dirname(file), from);
      const source = other.replace(/\.js$/u, '.ts');
      wanted.push(existsSync(source) ? source : other);
    }
  }
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}\n');
  const packages = path.join(folder, 'node_modules');
  mkdirSync(path.join(packages, 'vitest'), { recursive: true });
  writeFileSync(
    path.join(packages, 'vitest/package.json'),
    '{"type":"module","main":"index.js"}\n',
  );
  writeFileSync(path.join(packages, 'vitest/index.js'), VITEST);
  for (const name of readdirSync('node_modules'))
    if (name !== 'vitest' && !name.startsWith('.'))
      symlinkSync(path.resolve('node_modules', name), path.join(packages, name));
  return mutants;
}
