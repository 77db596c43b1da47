import type { RowResult } from '../claims/row.js';
import type { SourceRow } from '../claims/source.js';
import { oneLine } from './plain-text.js';

/** Where a row is: `line 64 of the transcription; section 3.1, last display`; empty where nobody says. */
export function placeOf({ line, near }: Pick<RowResult | SourceRow, 'line' | 'near'>): string {
  return [
    ...(line === undefined ? [] : [`line ${line} of the transcription`]),
    ...(near === undefined ? [] : [oneLine(near)]),
  ].join('; ');
}
