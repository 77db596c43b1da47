import type { Tree, Violation } from './tree.js';

const LIMIT = 300;

/** Longer files, with the reason. */
const EXEMPT: Readonly<Record<string, string>> = {};

/** Files of code past the limit, and exemptions that are not needed. */
export function fileLength(
  files: Tree,
  exempt: Readonly<Record<string, string>> = EXEMPT,
): Violation[] {
  const long = [...files].filter(
    ([file, text]) => /\.(?:ts|js|mjs)$/.test(file) && lines(text) > LIMIT,
  );
  return [
    ...long
      .filter(([file]) => !(file in exempt))
      .map(([file, text]) => ({ file, message: `has ${lines(text)} lines, more than ${LIMIT}` })),
    ...Object.keys(exempt)
      .filter((file) => !long.some(([name]) => name === file))
      .map((file) => ({ file, message: 'is exempt from a limit that it keeps' })),
  ];
}

function lines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
