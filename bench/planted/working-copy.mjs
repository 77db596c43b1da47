/**
 * A copy of the project in a temporary folder, built, in which one text at a
 * time is replaced. The project itself is never touched.
 */
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { run } from './run.mjs';
import { temporaryFolder } from './temporary.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  'src',
  'test',
  'properties',
  'proofs',
  'reports/ledger.json',
  'schemas',
  'examples',
  'docs',
  'package.json',
  'build.mjs',
  'vitest.config.ts',
  'tsconfig.json',
  'tsconfig.check.json',
];
const ts = createRequire(import.meta.url)('typescript');

export class WorkingCopy {
  folder = temporaryFolder('corrigenda-planted');
  shared = process.env.CORRIGENDA_SHARED ?? path.join(ROOT, '../shared');

  constructor() {
    for (const name of COPIED)
      if (existsSync(path.join(ROOT, name)))
        cpSync(path.join(ROOT, name), this.path(name), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), this.path('node_modules'));
  }

  path(name) {
    return path.join(this.folder, name);
  }

  /** Builds dist. */
  async build() {
    const { code, stdout, stderr } = await this.run(['build.mjs']);
    if (code !== 0) throw new Error(`the copy does not build:\n${stdout}${stderr}`);
  }

  /** Runs Node in the copy. */
  run(args) {
    return run(process.execPath, args, {
      cwd: this.folder,
      env: { ...process.env, NO_COLOR: '1', CORRIGENDA_SHARED: this.shared },
    });
  }

  /**
   * Runs a function while the text stands in the copy, in src and in dist.
   *
   * @throws Error if the text to be replaced does not stand in the file exactly once.
   */
  async with({ file, find, replace }, use) {
    const source = this.path(file);
    const before = readFileSync(source, 'utf8');
    assertUnique(before, file, find);
    const compiled = this.#target(file);
    const compiledBefore = readFileSync(compiled, 'utf8');
    const after = before.replace(find, () => replace);
    writeFileSync(source, after);
    writeFileSync(compiled, this.#compiled(after));
    try {
      return await use();
    } finally {
      writeFileSync(source, before);
      writeFileSync(compiled, compiledBefore);
    }
  }

  /** Compiles files again as they are, in the way in which planted ones are compiled. */
  recompile(files) {
    for (const file of files)
      writeFileSync(this.#target(file), this.#compiled(readFileSync(this.path(file), 'utf8')));
  }

  /**
   * Looks through a whole list before the first run, so that a text that is gone
   * is told at once.
   *
   * @throws Error if a text does not stand in its file exactly once, or the replacement is the same.
   */
  assertPlantable(list) {
    for (const { file, find, replace } of list) {
      assertUnique(readFileSync(this.path(file), 'utf8'), file, find);
      if (find === replace) throw new Error(`${file}: the replacement changes nothing: ${find}`);
    }
  }

  #target(file) {
    return this.path(file.replace(/^src\//u, 'dist/').replace(/\.ts$/u, '.js'));
  }

  /** One file by itself, as `isolatedModules` allows; a change of types is no hindrance. */
  #compiled(text) {
    const { target } = ts.readConfigFile(this.path('tsconfig.json'), ts.sys.readFile).config
      .compilerOptions;
    const { options, errors } = ts.convertCompilerOptionsFromJson(
      { target, module: 'ESNext', verbatimModuleSyntax: true },
      this.folder,
    );
    if (errors.length > 0) throw new Error('the compiler takes other options than these');
    return ts.transpileModule(text, { compilerOptions: options }).outputText;
  }
}

function assertUnique(text, file, find) {
  const times = text.split(find).length - 1;
  if (times !== 1)
    throw new Error(`${file} holds this text ${times} times instead of once: ${find}`);
}
