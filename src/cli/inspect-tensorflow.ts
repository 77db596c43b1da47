import type { Backend } from '../training/backend.js';
import type { Inspection } from './inspections.js';

/** What trains and measures networks here: TensorFlow's library, or WebAssembly and why. */
export async function inspectTensorFlow(): Promise<readonly Inspection[]> {
  try {
    const { useBackend } = await import('../training/backend.js');
    return tensorFlowInspections(await useBackend());
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return [{ name: 'TensorFlow.js', found, usable: false }];
  }
}

/** A backend, in the words of `doctor`. */
export function tensorFlowInspections(backend: Backend): readonly Inspection[] {
  const { name, tfjs, tensorflow, simd, threads, missing } = backend;
  const library = `tfjs-node with TensorFlow ${tensorflow ?? 'of unknown version'}`;
  const webAssembly = `WebAssembly ${simd === true ? 'with' : 'without'} SIMD`;
  const why = missing === undefined ? '' : `; tfjs-node: ${missing}`;
  return [
    { name: 'TensorFlow.js', found: tfjs, usable: true },
    {
      name: 'tfjs backend',
      found: `${name === 'node' ? library : webAssembly}, ${threads} thread${threads === 1 ? '' : 's'}${why}`,
      usable: true,
    },
  ];
}
