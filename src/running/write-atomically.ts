import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const TEMPORARY = /^\..+\.(\d+)-\d+\.tmp$/;

let written = 0;

/**
 * Writes a file whole or not at all: to a temporary file beside it, which is
 * renamed when its content is on the disk. Folders are made as needed.
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const temporary = temporaryBeside(file);
  try {
    writeFileSync(temporary, content, { flush: true });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * A file that is written in pieces and is there whole or not at all: its pieces go to a temporary file
 * beside it, which is renamed at the end.
 */
export class AtomicFile {
  readonly #file: string;
  readonly #temporary: string;
  #descriptor: number | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#temporary = temporaryBeside(file);
    this.#descriptor = openSync(this.#temporary, 'wx');
  }

  write(piece: string): void {
    if (this.#descriptor === undefined) throw new Error(`${this.#file} is closed`);
    writeFileSync(this.#descriptor, piece);
  }

  /** Puts it in its place. */
  commit(): void {
    if (this.#descriptor === undefined) throw new Error(`${this.#file} is closed`);
    fsyncSync(this.#descriptor);
    this.#close();
    renameSync(this.#temporary, this.#file);
  }

  /** Leaves what was there before; nothing where it is in its place already. */
  discard(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  #close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

/** The name of a temporary file, in a folder that is made as needed. */
function temporaryBeside(file: string): string {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `.${path.basename(file)}.${process.pid}-${written++}.tmp`);
}

/**
 * Removes the temporary files that processes which are gone have left anywhere
 * below a folder.
 *
 * Called before this process writes its first file there: one that carries its
 * own process id is from an earlier process of that number.
 */
export function removeStrays(folder: string): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) removeStrays(file);
    const writer = TEMPORARY.exec(entry.name)?.[1];
    if (writer !== undefined && !isOtherProcess(Number(writer))) rmSync(file, { force: true });
  }
}

function isOtherProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
