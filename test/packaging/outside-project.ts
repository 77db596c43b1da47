import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { root } from '../structure/project.js';
import { run } from './run.js';
import type { Outcome } from './run.js';

/** A folder outside the repository in which the package is installed. */
export class OutsideProject {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'corrigenda-outside-')));

  /**
   * @param install puts the package at the given path. Its dependencies, and no
   *   other packages of the repository but Node's types, lie beside it as links:
   *   nothing is downloaded.
   */
  constructor(install: (target: string) => void) {
    const modules = path.join(this.folder, 'node_modules');
    const target = path.join(modules, 'corrigenda');
    this.write('package.json', JSON.stringify({ name: 'outside', type: 'module', private: true }));
    mkdirSync(path.join(modules, '.bin'), { recursive: true });
    install(target);
    const { bin, dependencies } = JSON.parse(
      readFileSync(path.join(target, 'package.json'), 'utf8'),
    ) as { bin: { corrigenda: string }; dependencies: Record<string, string> };
    const main = path.join(target, bin.corrigenda);
    chmodSync(main, 0o755);
    symlinkSync(main, path.join(modules, '.bin', 'corrigenda'));
    for (const name of [...Object.keys(dependencies), '@types/node', 'undici-types'])
      link(path.join(root, 'node_modules', name), path.join(modules, name));
  }

  /** Writes a file; folders are made as needed. */
  write(file: string, text: string): void {
    const target = path.resolve(this.folder, file);
    if (!target.startsWith(`${this.folder}${path.sep}`))
      throw new RangeError(`${file} is outside the project`);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** Copies a file or folder of the repository to the same place. */
  copy(name: string): void {
    cpSync(path.join(root, name), path.join(this.folder, name), { recursive: true });
  }

  /** Runs the installed command. */
  corrigenda(...args: string[]): Promise<Outcome> {
    return this.run(path.join(this.folder, 'node_modules', '.bin', 'corrigenda'), args);
  }

  /** Runs a program in the folder, as at a desk: without CI, with the installed commands at hand. */
  run(program: string, args: readonly string[]): Promise<Outcome> {
    const environment = { ...process.env, NO_COLOR: '1' };
    for (const name of Object.keys(environment))
      if (/^(?:CI|NODE_OPTIONS|FORCE_COLOR|VITEST.*|npm_.*)$/.test(name))
        Reflect.deleteProperty(environment, name);
    const bin = path.join(this.folder, 'node_modules', '.bin');
    return run(program, args, {
      cwd: this.folder,
      env: { ...environment, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function link(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  symlinkSync(from, to, 'junction');
}
