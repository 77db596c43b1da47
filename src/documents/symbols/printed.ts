import type { Span } from '../meaning/tree.js';

/** The print of a place on one line. */
export function printed(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}
