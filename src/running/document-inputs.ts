import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../documents/text/decode.js';
import { readRegularFile } from '../training/regular-file.js';

const MOST_BYTES = 4 * 1024 * 1024;
const ENDINGS = ['', '.tex', '.sty'];

/** The text of a file that a document inputs, or why it is not read. */
export type Input = { readonly text: string } | { readonly reason: string };

/**
 * Finds the files that a document inputs by the names in it: inside of the document's
 * own folder only, wherever links lead.
 */
export function inputsOf(file: string): (name: string) => Input {
  const folder = path.dirname(path.resolve(file));
  return (name) => {
    const root = realpathSync(folder);
    for (const ending of ENDINGS) {
      const answer = read(root, name + ending);
      if (answer !== undefined) return answer;
    }
    return { reason: 'there is no such file' };
  };
}

function read(root: string, name: string): Input | undefined {
  if (name.includes('\0') || /[\\#]/u.test(name)) return { reason: 'its name is not plain' };
  try {
    const named = path.resolve(root, name);
    if (!isInside(root, named)) return { reason: "it lies outside of the document's folder" };
    const real = realpathSync(named);
    if (!isInside(root, real)) return { reason: "it leads outside of the document's folder" };
    const stat = statSync(real);
    if (!stat.isFile()) return undefined;
    if (stat.size > MOST_BYTES) return { reason: `it has more than ${MOST_BYTES} bytes` };
    return { text: decodeText(readRegularFile(real, MOST_BYTES), name).text };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
