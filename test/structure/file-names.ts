import type { Tree, Violation } from './tree.js';

/** Names that do not say what is inside. */
const EMPTY = /^(?:utils?|helpers?|common|misc|shared|stuff)$/i;

/** Files and folders with a name that says nothing. */
export function fileNames(files: Tree): Violation[] {
  return [...files.keys()].flatMap((file) =>
    file
      .split('/')
      .map((part) => part.split('.')[0] ?? '')
      .filter((part) => EMPTY.test(part))
      .map((part) => ({ file, message: `"${part}" does not say what is inside` })),
  );
}
