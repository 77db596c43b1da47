import type { Stretch } from '../scan/found.js';

/**
 * A text in which stretches are blanked, line ends excepted, so that what is left
 * stands where it stood.
 *
 * @param stretches in rising order, not overlapping.
 */
export function masked(text: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/gu, blank));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function blank(char: string): string {
  return ' '.repeat(char.length);
}

/** Stretches of several kinds as one list in rising order. */
export function inOrder(...lists: readonly (readonly Stretch[])[]): Stretch[] {
  return lists.flat().sort((one, other) => one.start - other.start);
}
