import { Worker } from 'node:worker_threads';
import { packageVersion } from './package-version.js';

/** One thing that was looked at: what was found, and whether the program can do with it. */
export interface Inspection {
  readonly name: string;
  readonly found: string;
  readonly usable: boolean;
}

const LEAST_NODE = [20, 19] as const;

/** A module with one function that returns a zero vector: valid only where SIMD is there. */
const SIMD = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15,
  253, 98, 11,
]);

/** Node, and whether it is new enough. */
export function inspectNode(version: string): Inspection {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const usable = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  const wants = usable ? '' : `, expected ${LEAST_NODE.join('.')} or later`;
  return { name: 'Node', found: `${version}${wants}`, usable };
}

/** Starts a worker thread and has it answer. */
export async function inspectThreads(): Promise<Inspection> {
  const name = 'worker threads';
  try {
    await new Promise<void>((resolve, reject) => {
      const worker = new Worker('require("node:worker_threads").parentPort.postMessage(1)', {
        eval: true,
      });
      worker.once('message', () => {
        resolve();
      });
      worker.once('error', reject);
    });
    return { name, found: 'run', usable: true };
  } catch (error) {
    return { name, found: `do not start: ${String(error)}`, usable: false };
  }
}

/** Whether WebAssembly has vectors here; it is of use, but not needed. */
export function inspectSimd(): Inspection {
  const { WebAssembly } = globalThis as {
    readonly WebAssembly?: { validate(module: Uint8Array): boolean };
  };
  const found = WebAssembly?.validate(SIMD) === true ? 'runs' : 'is not available';
  return { name: 'WebAssembly SIMD', found, usable: true };
}

/** Loads MPFR and has it compute: that exp(1) rounded up is above exp(1) rounded down. */
export async function inspectMpfr(): Promise<Inspection> {
  const name = 'MPFR';
  try {
    const { mpfr, register, UP, DOWN } = await import('../arithmetic/mpfr.js');
    const [above, below] = [register(64), register(64)];
    mpfr.mpfr_set_si(above, 1, UP);
    mpfr.mpfr_set_si(below, 1, DOWN);
    mpfr.mpfr_exp(above, above, UP);
    mpfr.mpfr_exp(below, below, DOWN);
    const rounds = mpfr.mpfr_greater_p(above, below) !== 0;
    const version = `MPFR ${cString(mpfr.mem, mpfr.mpfr_get_version())}, gmp-wasm ${packageVersion('gmp-wasm') ?? 'of unknown version'}`;
    return {
      name,
      found: rounds ? `runs, ${version}` : `does not round as asked, ${version}`,
      usable: rounds,
    };
  } catch (error) {
    return { name, found: `does not load: ${String(error)}`, usable: false };
  }
}

/** The text that begins at an address of a WebAssembly memory and ends before a zero. */
function cString(memory: Uint8Array, address: number): string {
  const end = memory.indexOf(0, address);
  return new TextDecoder().decode(memory.subarray(address, end));
}

/** Whether a library is installed, and in which version. */
export function inspectLibrary(name: string): Inspection {
  const version = packageVersion(name);
  return { name, found: version ?? 'is not installed', usable: version !== undefined };
}
