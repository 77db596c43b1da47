import { existsSync, linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** The names that the binding's linker and loader look for, and the library behind each. */
const LIBRARIES: readonly (readonly [string, string])[] = [
  ['libtensorflow.so', 'libtensorflow_cc.so.2'],
  ['libtensorflow_cc.so.2', 'libtensorflow_cc.so.2'],
  ['libtensorflow_framework.so', 'libtensorflow_framework.so.2'],
  ['libtensorflow_framework.so.2', 'libtensorflow_framework.so.2'],
];

/** Puts the libraries and the headers where the package expects them, as links into the cache. */
export function linkLibrary(addon: string, libraries: string, headers: string): void {
  const deps = path.join(addon, 'deps');
  rmSync(deps, { recursive: true, force: true });
  mkdirSync(path.join(deps, 'lib'), { recursive: true });
  for (const [name, library] of LIBRARIES)
    link(path.join(libraries, library), path.join(deps, 'lib', name));
  symlinkSync(headers, path.join(deps, 'include'), 'dir');
}

/** A hard link outlives the cache; across file systems there is none. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!existsSync(from)) throw error;
    symlinkSync(from, to);
  }
}
