import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { getThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

import { TrainingError } from './training-error.js';
import { addonFolder } from './tensorflow/addon.js';
import { Missing, reasonOf } from './tensorflow/missing.js';
import type { Environment } from './tensorflow/user-cache.js';

/** TensorFlow's own library in tfjs-node, or its kernels in WebAssembly. */
export type BackendName = 'node' | 'wasm';

/** What computes. */
export interface Backend {
  readonly name: BackendName;
  /** The version of TensorFlow.js. */
  readonly tfjs: string;
  /** The version of TensorFlow's library; absent on WebAssembly. */
  readonly tensorflow?: string;
  /** Whether WebAssembly's vectors are used; absent on TensorFlow's library. */
  readonly simd?: boolean;
  readonly threads: number;
  /** Why TensorFlow's library is not used, where it was not said to be left aside. */
  readonly missing?: string;
}

const VARIABLE = 'CORRIGENDA_TENSORFLOW';
const KEYS = { node: 'tensorflow', wasm: 'wasm' } as const;
const require = createRequire(import.meta.url);

/**
 * The backend that CORRIGENDA_TENSORFLOW asks for; undefined where it is not set.
 *
 * @throws TrainingError if it is neither `node` nor `wasm`.
 */
export function wantedBackend(environment: Environment): BackendName | undefined {
  const stated = environment[VARIABLE] ?? '';
  if (stated === '') return undefined;
  if (stated === 'node' || stated === 'wasm') return stated;
  throw new TrainingError(`${VARIABLE} is ${JSON.stringify(stated)}, expected node or wasm`);
}

/**
 * Makes a backend the one that computes from now on in this process: the wanted one, or
 * TensorFlow's library where it runs and else WebAssembly.
 *
 * @throws TrainingError if the wanted one does not run.
 */
export async function useBackend(
  wanted: BackendName | undefined = wantedBackend(process.env),
): Promise<Backend> {
  if (wanted === 'wasm') return useWasm();
  try {
    return await useNode();
  } catch (error) {
    const missing = reasonOf(error);
    if (wanted === 'node') throw new TrainingError(`TensorFlow's library does not run: ${missing}`);
    return { ...(await useWasm()), missing };
  }
}

/** What computes, in a line: the library with its version, or WebAssembly. */
export function describeBackend({ name, tfjs, tensorflow, simd }: Backend): string {
  const what =
    name === 'node'
      ? `tfjs-node with TensorFlow ${tensorflow ?? 'of unknown version'}`
      : `WebAssembly ${simd === true ? 'with' : 'without'} SIMD`;
  return `${what}, TensorFlow.js ${tfjs}`;
}

/** The backends that run in this process: all, or the one that CORRIGENDA_TENSORFLOW asks for. */
export async function runningBackends(): Promise<readonly BackendName[]> {
  const wanted = wantedBackend(process.env);
  if (wanted !== undefined) return [wanted];
  return (await useBackend()).name === 'node' ? ['node', 'wasm'] : ['wasm'];
}

async function useNode(): Promise<Backend> {
  const folder = addonFolder();
  if (folder === undefined) throw new Missing('npm has not installed @tensorflow/tfjs-node');
  if (registered() === null) load(folder);
  const backend = registered();
  // A second copy of TensorFlow.js in node_modules would have its backend for itself.
  if (backend === null) throw new Missing(`${folder} uses another copy of @tensorflow/tfjs-core`);
  await tf.setBackend(KEYS.node);
  const { binding } = backend as tf.KernelBackend & {
    readonly binding: { readonly TF_Version: string };
  };
  return {
    name: 'node',
    tfjs: tf.version_core,
    tensorflow: binding.TF_Version,
    threads: availableParallelism(),
  };
}

/** The declaration of `findBackend` leaves out that there may be none. */
function registered(): tf.KernelBackend | null {
  return tf.findBackend(KEYS.node);
}

function load(folder: string): void {
  // The library announces the instructions of the processor on the standard error output.
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
  // Node 23 has dropped a function that the package calls.
  const util = require('node:util') as { isNullOrUndefined?: (value: unknown) => boolean };
  util.isNullOrUndefined ??= (value) => value === null || value === undefined;
  require(folder);
}

async function useWasm(): Promise<Backend> {
  const manifest = require.resolve('@tensorflow/tfjs-backend-wasm/package.json');
  if (tf.engine().registry[KEYS.wasm] === undefined)
    setWasmPaths(path.join(path.dirname(manifest), 'dist', path.sep));
  if (!(await tf.setBackend(KEYS.wasm)))
    throw new TrainingError('neither TensorFlow nor WebAssembly runs on this machine');
  return {
    name: 'wasm',
    tfjs: tf.version_core,
    simd: await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT').then(Boolean),
    threads: getThreadsCount(),
  };
}
