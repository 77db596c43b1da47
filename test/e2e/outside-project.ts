import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/running/report.js';

/** The built command. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const DISTURBING = new Set(['CI', 'NO_COLOR', 'FORCE_COLOR']);

/** An environment without what would change the outcome: CI and colours. */
export function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !DISTURBING.has(name));
  return { ...Object.fromEntries(inherited), ...extra };
}

/** A folder outside of the repository with claims of its own. */
export class OutsideProject {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-e2e-'));

  /** @param files text by path from the project's folder. */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  removeFile(name: string): void {
    rmSync(this.path(name));
  }

  report(out = 'reports/latest'): Report {
    return JSON.parse(this.read(`${out}/report.json`)) as Report;
  }

  /** Runs the command in the project's folder to its end; the code of one that takes over a minute is null. */
  run(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
      cwd: this.folder,
      env: environment(extra),
      encoding: 'utf8',
      timeout: 60_000,
    });
    return { code: status, stdout, stderr };
  }

  /** Starts the command and leaves it running. */
  start(args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [MAIN, ...args], {
      cwd: this.folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
