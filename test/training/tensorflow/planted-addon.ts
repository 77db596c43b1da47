import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Wheel } from '../../../src/training/tensorflow/wheel.js';
import { zipFile } from './zip-file.js';

/** Whether a small binding can be compiled here. */
export const canCompile =
  process.platform === 'linux' &&
  process.arch === 'x64' &&
  spawnSync('g++', ['--version']).status === 0 &&
  [path.resolve(process.execPath, '../../include/node'), '/usr/include/node'].some((folder) =>
    existsSync(path.join(folder, 'node_api.h')),
  );

const INDEX = `
const { version } = require('./lib/napi-v8/tfjs_binding.node');
exports.matMul = ([[a]], [[b]]) => ({ dataSync: () => [a * b] });
exports.backend = () => ({ binding: { TF_Version: version() } });
`;

const BINDING = `
#include <node_api.h>
extern "C" const char* TF_Version();
static napi_value Version(napi_env env, napi_callback_info) {
  napi_value text;
  napi_create_string_utf8(env, TF_Version(), NAPI_AUTO_LENGTH, &text);
  return text;
}
static napi_value Init(napi_env env, napi_value exports) {
  napi_value version;
  napi_create_function(env, "version", NAPI_AUTO_LENGTH, Version, nullptr, &version);
  napi_set_named_property(env, exports, "version", version);
  return exports;
}
NAPI_MODULE(tfjs_binding, Init)
`;

/** A package with the outward form of @tensorflow/tfjs-node, of which the binding is not compiled. */
export function plantAddon(folder: string): string {
  const addon = path.join(folder, 'node_modules', '@tensorflow', 'tfjs-node');
  mkdirSync(path.join(addon, 'binding'), { recursive: true });
  writeFileSync(path.join(addon, 'package.json'), '{"version": "1.0.0", "main": "index.js"}');
  writeFileSync(path.join(addon, 'index.js'), INDEX);
  writeFileSync(
    path.join(addon, 'binding', 'tfjs_backend.cc'),
    '#include "tensorflow/c/c_api.h"\nint planted = PLANTED;\n',
  );
  writeFileSync(path.join(addon, 'binding', 'tfjs_binding.cc'), BINDING);
  return addon;
}

/** A wheel with a library that knows its version and nothing else, and the index page that lists it. */
export function plantWheel(folder: string): { wheel: Wheel; body: Buffer } {
  const source = path.join(folder, 'library.c');
  const library = (name: string, code: string): Buffer => {
    const file = path.join(folder, name);
    writeFileSync(source, code);
    const args = ['-shared', '-fPIC', `-Wl,-soname,${name}`, '-o', file, source];
    const { status, stderr } = spawnSync('gcc', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(file);
  };
  const version = 'const char* TF_Version(void) { return "0.0.7"; }';
  const body = zipFile({
    'tensorflow/libtensorflow_cc.so.2': library('libtensorflow_cc.so.2', version),
    'tensorflow/libtensorflow_framework.so.2': library('libtensorflow_framework.so.2', 'int x;'),
    'tensorflow/include/tensorflow/c/c_api.h': '#define PLANTED 1\n',
    'tensorflow/python/large.so': 'not kept',
  });
  const sha256 = createHash('sha256').update(body).digest('hex');
  const names = { project: 'planted', version: '0.0.7', file: 'planted-0.0.7.whl' };
  return { wheel: { ...names, sha256, bytes: body.length }, body };
}
