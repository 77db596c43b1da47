import type { Standing } from '../../claims/claim.js';
import type { Source, SourceRow } from '../../claims/source.js';
import type { ClaimDescription } from '../../running/description.js';
import type { Expectation } from '../../running/ledger.js';
import { imprint } from '../imprint.js';
import { ORIGINS } from '../origin.js';
import type { Paint } from '../paint.js';
import { placeOf } from '../place.js';
import { oneLine } from '../plain-text.js';
import { labelled } from './labelled.js';
import { statementLines } from './statement.js';

const STANDINGS: Readonly<Record<Standing, string>> = {
  printed: 'as printed',
  reading: 'one reading of the print',
  correction: 'a correction of the print',
  beyond: 'not said by the source',
};

/** Where a claim comes from: its source, and the row of it. */
export interface Origin {
  readonly source?: Source | undefined;
  readonly row?: SourceRow | undefined;
}

/** What a claim says, where, how it was read and over what, whatever any run came to. */
export function descriptionLines(
  claim: ClaimDescription,
  origin: Origin,
  paint: Paint,
): readonly string[] {
  return [
    paint.bold(oneLine(claim.id)),
    ...statementLines(claim.statement).map((line) => `  ${line}`),
    ...labelled('source', originLines(claim, origin)),
    ...labelled('kind', [`${claim.kind}, ${STANDINGS[claim.standing]}`]),
    ...labelled('reading', claim.notes === undefined ? [] : [oneLine(claim.notes)]),
    ...labelled('domain', [
      `${oneLine(claim.domain)}${claim.count === undefined ? '' : ` (finite: ${claim.count} cases)`}`,
    ]),
  ];
}

function originLines(claim: ClaimDescription, { source, row }: Origin): readonly string[] {
  const cited = imprint(source ?? {});
  const place = row === undefined ? '' : placeOf(row);
  const [, locator = ''] = claim.id.split('/');
  return [
    cited === '' ? oneLine(claim.source) : cited,
    `${oneLine(locator)}${place === '' ? '' : `, ${place}`}`,
    ...(row === undefined ? [] : [`says: ${oneLine(row.says)}`]),
    ...(source?.transcription === undefined ? [] : [`text: ${oneLine(source.transcription)}`]),
  ];
}

/** What the ledger expects of a claim, and by whom the error is. */
export function expectationLines(entry: Expectation | undefined): readonly string[] {
  if (entry === undefined) return labelled('expected', ['nothing: the claim is not in the ledger']);
  const floor = entry.guarantee === undefined ? '' : `, at least ${entry.guarantee}`;
  return [
    ...labelled('expected', [`${entry.expected}${floor}`]),
    ...labelled('why', entry.why === undefined ? [] : [oneLine(entry.why)]),
    ...labelled('origin', entry.origin === undefined ? [] : [ORIGINS[entry.origin]]),
  ];
}
