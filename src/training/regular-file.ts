import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const CHUNK = 2 ** 20;
/** Without O_NONBLOCK a pipe that nobody writes to would not even be opened; Windows has none. */
const OPENED = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** That something with a name cannot be read, in the form in which the file system says so. */
export class NotRegular extends Error {
  readonly code: 'EISDIR' | 'ENXIO' | 'EFBIG';
  readonly syscall = 'open';

  constructor(code: NotRegular['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The bytes of a regular file. A pipe or a device that has a name may never begin or never end, and is not
 * waited for.
 *
 * @param most bytes that are read, at most.
 * @throws NotRegular for anything else, and for more bytes; what the file system throws where it cannot be read.
 */
export function readRegularFile(file: string, most = Infinity): Buffer {
  const descriptor = openSync(file, OPENED);
  try {
    const status = fstatSync(descriptor);
    if (status.isDirectory())
      throw new NotRegular('EISDIR', `${file} is a folder: expected a file`);
    if (!status.isFile())
      throw new NotRegular('ENXIO', `${file} is a pipe or a device: expected a file`);
    return readDescriptor(descriptor, file, most, status.size);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The bytes of what is open, counted as they come: a file may grow, and a pipe does not say how long it is.
 *
 * @param name of it, for errors.
 * @param expected how many bytes there seem to be.
 * @throws NotRegular for more than `most` bytes.
 */
export function readDescriptor(
  descriptor: number,
  name: string,
  most: number,
  expected = 0,
): Buffer {
  const chunks: Buffer[] = [];
  for (let length = 0; ;) {
    // What is expected is read at once, and one byte more, which is not there.
    const chunk = Buffer.alloc(length === 0 && expected > 0 ? Math.min(expected, most) + 1 : CHUNK);
    const count = readSync(descriptor, chunk);
    if (count === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    length += count;
    if (length > most) throw new NotRegular('EFBIG', `${name} has more than ${most} bytes`);
    chunks.push(chunk.subarray(0, count));
  }
}
