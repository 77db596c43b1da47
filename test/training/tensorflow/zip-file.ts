import { deflateRawSync } from 'node:zlib';

/** A zip archive of some files, deflated where that is shorter. */
export function zipFile(files: Readonly<Record<string, Buffer | string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const deflated = deflateRawSync(plain);
    const packed = deflated.length < plain.length ? deflated : plain;
    const sizes = Buffer.alloc(20);
    sizes.writeUInt16LE(packed === deflated ? 8 : 0, 0);
    sizes.writeUInt32LE(packed.length, 10);
    sizes.writeUInt32LE(plain.length, 14);
    sizes.writeUInt16LE(Buffer.byteLength(name), 18);
    const place = Buffer.alloc(16);
    place.writeUInt32LE(offset, 12);
    const local = [Buffer.from('504b030414000000', 'hex'), sizes, Buffer.alloc(2)];
    const entry = Buffer.concat([...local, Buffer.from(name), packed]);
    directory.push(
      Buffer.from('504b0102140014000000', 'hex'),
      ...[sizes, place, Buffer.from(name)],
    );
    parts.push(entry);
    offset += entry.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
