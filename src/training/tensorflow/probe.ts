import { ADDON } from './addon.js';
import { runProgram } from './run-program.js';
import type { Environment } from './user-cache.js';

const TIME = 120_000;
const MARK = 'TensorFlow that runs: ';

/** Loads the package and multiplies two matrices with it. */
const PROGRAM = `
const util = require('util');
util.isNullOrUndefined ??= (value) => value === null || value === undefined;
const tf = require(process.argv[1]);
const [product] = tf.matMul([[2]], [[3]]).dataSync();
if (product !== 6) throw new Error('2 × 3 is ' + product);
console.log(${JSON.stringify(MARK)} + tf.backend().binding.TF_Version);
`;

/** Whether the binding works. */
export type Probe =
  | { readonly works: true; readonly version: string }
  | { readonly works: false; readonly reason: string };

/**
 * Whether the binding in a package's folder can be loaded and computes, tried in a process of its
 * own: a library for another processor ends the process that loads it.
 */
export async function probe(folder: string, environment: Environment): Promise<Probe> {
  const { good, output, reason } = await runProgram(process.execPath, ['-e', PROGRAM, folder], {
    environment: { ...environment, TF_CPP_MIN_LOG_LEVEL: '2', NODE_OPTIONS: '' },
    time: TIME,
  });
  const version = output.split(MARK)[1]?.trim();
  if (good && version !== undefined) return { works: true, version };
  return { works: false, reason: reason === '' ? `${ADDON} does not start` : reason };
}
