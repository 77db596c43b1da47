import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { versionOf } from './addon.js';
import { Missing } from './missing.js';
import { runProgram } from './run-program.js';
import type { Environment } from './user-cache.js';

const TIME = 300_000;
const NODE_API = 8;
const FILE = 'tfjs_binding.node';
const SOURCES = ['tfjs_backend.cc', 'tfjs_binding.cc'];

/** Where the package loads its binding from. */
export function bindingOf(addon: string): string {
  return path.join(addon, 'lib', `napi-v${NODE_API}`, FILE);
}

/** Where a compiled binding is kept: Node's stable interface lets every version of Node load it. */
export function keptBinding(addon: string, cache: string, library: string): string {
  const name = `tfjs-node-${versionOf(addon)}-napi-v${NODE_API}-${path.basename(library)}`;
  return path.join(cache, name, FILE);
}

/** Copies a binding into its place, whole or not at all. */
export function placeBinding(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  const temporary = `${to}.${process.pid}.tmp`;
  try {
    copyFileSync(from, temporary);
    renameSync(temporary, to);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Compiles the package's binding against the library in its `deps`, into its own place.
 *
 * @throws Missing without Node's headers or a C++ compiler, or if it does not compile.
 */
export async function compileBinding(addon: string, environment: Environment): Promise<void> {
  const compiler = environment['CXX'] ?? 'g++';
  const target = bindingOf(addon);
  mkdirSync(path.dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}.tmp`;
  const deps = path.join(addon, 'deps');
  const args = [
    ...['-std=c++17', '-O2', '-shared', '-fPIC', `-DNAPI_VERSION=${NODE_API}`],
    ...['-I', nodeHeaders(environment), '-I', path.join(deps, 'include')],
    ...SOURCES.map((file) => path.join(addon, 'binding', file)),
    ...['-L', path.join(deps, 'lib'), '-ltensorflow', '-ltensorflow_framework'],
    ...['-Wl,-rpath,$ORIGIN/../../deps/lib', '-o', temporary],
  ];
  try {
    const { good, reason } = await runProgram(compiler, args, { environment, time: TIME });
    if (!good) throw new Missing(`${compiler}: ${reason}`);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The folder of node_api.h: beside Node itself, or where npm's `nodedir` or Debian's package has it. */
function nodeHeaders(environment: Environment): string {
  const prefixes = [
    environment['npm_config_nodedir'],
    path.resolve(process.execPath, '..', '..'),
    '/usr',
  ];
  const folders = prefixes.flatMap((prefix) =>
    prefix === undefined ? [] : [path.join(prefix, 'include', 'node')],
  );
  const found = folders.find((folder) => existsSync(path.join(folder, 'node_api.h')));
  if (found === undefined)
    throw new Missing(`Node's headers (node_api.h), looked for in ${folders.join(', ')}`);
  return found;
}
