import { createReadStream, createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

import { Missing } from './missing.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** The bytes that it takes in the archive. */
  readonly packed: number;
  /** The bytes that it has when it is taken out. */
  readonly bytes: number;
  readonly offset: number;
}

/**
 * The files of a zip archive below 4 GiB, from its directory.
 *
 * @throws Missing if the file is no such archive.
 */
export async function zipEntries(archive: string): Promise<readonly ZipEntry[]> {
  const file = await open(archive);
  try {
    const { size } = await file.stat();
    const tail = await read(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), size);
    let at = tail.length - END_BYTES;
    while (at >= 0 && tail.readUInt32LE(at) !== END) at--;
    if (at < 0) throw new Missing(`${archive} is not a zip archive`);
    const start = tail.readUInt32LE(at + 16);
    const end = start + tail.readUInt32LE(at + 12);
    if (end > size) throw new Missing(`the directory of ${archive} lies outside of it`);
    const directory = await read(file, start, end);
    return entriesOf(directory, tail.readUInt16LE(at + 10), archive);
  } finally {
    await file.close();
  }
}

function entriesOf(directory: Buffer, count: number, archive: string): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY)
      throw new Missing(`the directory of ${archive} is broken at entry ${i + 1}`);
    const name = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + name + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Takes one file out of an archive, piece by piece.
 *
 * @throws Missing if it is packed in another way than deflated or stored, or has another size than the directory says.
 */
export async function extract(archive: string, entry: ZipEntry, target: string): Promise<void> {
  const { name, method, packed, bytes, offset } = entry;
  if (method !== STORED && method !== DEFLATED)
    throw new Missing(`${name} in ${archive} is packed by method ${method}, expected 0 or 8`);
  const file = await open(archive);
  let header: Buffer;
  try {
    header = await read(file, offset, offset + 30);
  } finally {
    await file.close();
  }
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL)
    throw new Missing(`${name} is not where the directory of ${archive} says`);
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (packed === 0) {
    await writeFile(target, '');
    return;
  }
  const source = createReadStream(archive, { start, end: start + packed - 1 });
  const unpacked = createWriteStream(target);
  if (method === STORED) await pipeline(source, unpacked);
  else await pipeline(source, createInflateRaw(), unpacked);
  if (unpacked.bytesWritten !== bytes)
    throw new Missing(`${name} in ${archive} has ${unpacked.bytesWritten} bytes, not ${bytes}`);
}

async function read(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, end - start));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
  return buffer.subarray(0, bytesRead);
}
