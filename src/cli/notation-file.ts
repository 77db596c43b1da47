import { existsSync } from 'node:fs';
import { MOST_CHARACTERS } from '../documents/notation/yaml-map.js';
import { readNotation } from '../documents/notation/read-notation.js';
import type { FileResult, UnusedNotation } from '../documents/proofread/result.js';
import { DocumentError } from '../documents/text/document-error.js';
import { decodeText } from '../documents/text/decode.js';
import { readDocumentFile } from '../running/document-file.js';
import { InputError } from '../running/input-error.js';
import { writeAtomically } from '../running/write-atomically.js';

/**
 * The text of a notation file, which is read once so that its errors are said before any document
 * is.
 *
 * @throws InputError for what it cannot be, what the file system throws where it cannot be read.
 */
export function notationFile(file: string): { readonly text: string; readonly file: string } {
  try {
    const { text } = decodeText(readDocumentFile(file, 4 * MOST_CHARACTERS), file);
    readNotation(text, file);
    return { text, file };
  } catch (error) {
    if (error instanceof DocumentError) throw new InputError(error.message);
    throw error;
  }
}

/** What a notation file has and none of the documents. */
export function unusedEverywhere(
  files: readonly Pick<FileResult, 'unused'>[],
): readonly UnusedNotation[] {
  const [first, ...rest] = files;
  return (first?.unused ?? []).filter(({ place, message }) =>
    rest.every(({ unused }) =>
      unused.some((one) => one.place === place && one.message === message),
    ),
  );
}

/**
 * Writes a notation file, whole or not at all.
 *
 * @throws InputError if there is one already, unless it may be replaced.
 */
export function writeNotation(file: string, text: string, mayReplace: boolean): void {
  if (existsSync(file) && !mayReplace)
    throw new InputError(`${file} is there already: expected another name, or --force`);
  writeAtomically(file, text);
}
