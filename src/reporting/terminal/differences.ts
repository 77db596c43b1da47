import type { Report } from '../../running/report.js';
import { describeFailure } from '../../running/failure.js';
import type { Paint } from '../paint.js';
import { oneLine } from '../plain-text.js';
import { quantity } from '../quantity.js';

/** What the gate found, a sentence each, or that it found nothing. */
export function differenceLines(report: Report, paint: Paint): readonly string[] {
  const { differences } = report.summary;
  if (differences.length === 0)
    return [paint.good('none: everything that was checked is as the ledger has it')];
  return [
    paint.bad(quantity(differences.length, 'difference')),
    ...differences.map(({ sentence }) => `  ${oneLine(sentence)}`),
  ];
}

/** Files of the claims folder that could not be read, with the place and the reason. */
export function failureLines(report: Report, paint: Paint): readonly string[] {
  return report.summary.failures.map((failure) => paint.bad(oneLine(describeFailure(failure))));
}
