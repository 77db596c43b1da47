import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const TEMPORARY = /^\..+\.(\d+)-\d+\.tmp$/;

let written = 0;

/**
 * Writes a file whole or not at all: to a temporary file beside it, which is
 * renamed when its content is on the disk. Folders are made as needed.
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${process.pid}-${written++}.tmp`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(temporary, content, { flush: true });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
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
