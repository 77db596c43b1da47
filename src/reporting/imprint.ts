import type { Source } from '../claims/source.js';
import { oneLine } from './plain-text.js';

/** A source as it is cited: `A. Author, B. Author: A title (1999)`; empty for one without a title. */
export function imprint({
  title,
  authors = [],
  year,
}: Partial<Pick<Source, 'title' | 'authors' | 'year'>>): string {
  if (title === undefined) return '';
  const by = authors.length === 0 ? '' : `${authors.join(', ')}: `;
  return oneLine(`${by}${title}${year === undefined ? '' : ` (${year})`}`);
}
