import type { Report } from '../../running/report.js';
import type { Paint } from '../paint.js';

const SENTENCES: Readonly<Record<Report['summary']['exitCode'], string>> = {
  0: 'Everything that was checked is as the ledger wants it.',
  1: 'This run is not as the ledger wants it.',
  2: 'Something could not be checked at all: see the errors.',
  5: 'There was nothing to check.',
};

/** The last line: what the exit code says, in words. */
export function conclusion(report: Report, paint: Paint): string {
  const { exitCode, complete } = report.summary;
  if (!complete)
    return paint.doubtful('The run was interrupted: what is not listed was not checked.');
  const mark = exitCode === 0 ? paint.good : paint.bad;
  return mark(SENTENCES[exitCode]);
}
