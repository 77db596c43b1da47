import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readCsv } from '../../../src/training/data/csv.js';
import { readIdx } from '../../../src/training/data/idx.js';
import { readNpy } from '../../../src/training/data/npy.js';
import { regularBytes } from '../../../src/training/data/regular-bytes.js';
import { TrainingError } from '../../../src/training/training-error.js';
import { temporaryFolder } from '../tensorflow/temporary-folder.js';

it.runIf(process.platform !== 'win32')('no reader of data waits for a pipe', () => {
  const pipe = path.join(temporaryFolder('regular-bytes'), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const readers = [regularBytes, readCsv, readNpy, readIdx] as ((
    file: string,
    most: number,
  ) => unknown)[];
  for (const read of readers)
    expect(() => read(pipe, 2)).toThrow(
      new TrainingError(`${pipe} is a pipe or a device: expected a file`),
    );
});
