import type { SourceSummary, Unchecked } from '../../running/report.js';
import { oneLine } from '../plain-text.js';
import { quantity } from '../quantity.js';
import { uncheckedGroups } from '../unchecked.js';

const MOST_IDS = 6;

/** Per source: rows with an answer, rows with claims, all rows. */
export function coverageLines(sources: readonly SourceSummary[]): readonly string[] {
  return sources.map(
    ({ key, rows, answered, covered }) =>
      `${oneLine(key)}: ${answered} of ${quantity(rows.length, 'row')} answered in this run, ${covered} with claims`,
  );
}

/**
 * What was not run, by the reason, with the first few ids of each; what ran and
 * came to no answer is listed apart.
 */
export function uncheckedLines(unchecked: readonly Unchecked[]): readonly string[] {
  const notRun = unchecked.filter(({ verdict }) => verdict === 'not-run');
  return uncheckedGroups(notRun).map(({ what, why, ids }) => {
    const shown = ids.slice(0, MOST_IDS).map(oneLine).join(', ');
    const more = ids.length - MOST_IDS;
    return `${quantity(ids.length, what)}, ${oneLine(why)}: ${shown}${more > 0 ? `, and ${more} more` : ''}`;
  });
}
