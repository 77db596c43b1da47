import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Writes a file as NumPy does, and gives its path. */
export function npyFile(
  data: Float32Array | Float64Array | Uint8Array,
  shape: readonly number[],
  { descr = '<f4', order = 'False', version = 1 } = {},
): string {
  const sides = `${shape.join(', ')}${shape.length === 1 ? ',' : ''}`;
  const text = `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': (${sides}), }\n`;
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  if (version === 1) length.writeUInt16LE(text.length);
  else length.writeUInt32LE(text.length);
  const head = Buffer.concat([Buffer.from('\x93NUMPY', 'latin1'), Buffer.of(version, 0), length]);
  const body = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'corrigenda-npy-')), 'array.npy');
  writeFileSync(file, Buffer.concat([head, Buffer.from(text), body]));
  return file;
}
