import { GUARANTEES } from '../../claims/verdict.js';
import type { Coverage } from '../../running/expected-coverage.js';
import type { Paint } from '../paint.js';
import { oneLine } from '../plain-text.js';
import { grouped } from '../quantity.js';
import { table } from '../table.js';

interface Counted {
  readonly heading: string;
  readonly count: (coverage: Coverage) => number;
}

/** A line a source: its rows, how many are checked, by which guarantee they hold, and the others by why not. */
export function coverageTable(coverages: readonly Coverage[], paint: Paint): readonly string[] {
  const guarantees = GUARANTEES.filter((guarantee) =>
    coverages.some(({ holds }) => (holds[guarantee] ?? 0) > 0),
  );
  const columns: readonly Counted[] = [
    { heading: 'rows', count: ({ total }) => total },
    { heading: 'checked', count: ({ checked }) => checked },
    ...guarantees.map((guarantee) => ({
      heading: `hold, ${guarantee}`,
      count: ({ holds }: Coverage) => holds[guarantee] ?? 0,
    })),
    { heading: 'refuted', count: ({ refuted }) => refuted },
    { heading: 'open', count: ({ open }) => open },
    { heading: 'not run (measured)', count: ({ measured }) => measured },
    { heading: 'no claim', count: ({ unclaimed }) => unclaimed },
  ];
  return table(
    [
      { heading: 'source' },
      ...columns.map(({ heading }) => ({ heading, align: 'right' as const })),
    ],
    coverages.map((coverage) => [
      { text: oneLine(coverage.key) },
      ...columns.map(({ count }) => ({ text: grouped(count(coverage)) })),
    ]),
    paint.dim,
  );
}

/** The rows that have no verdict or no answer, each with the reason. */
export function openRowLines(coverages: readonly Coverage[]): readonly string[] {
  return coverages
    .flatMap(({ rows }) => rows)
    .filter(({ verdict }) => verdict !== 'holds' && verdict !== 'refuted')
    .map(({ id, verdict, why, beside }) => {
      const seen = beside === undefined ? '' : besidePhrase(beside);
      const name = verdict === 'not-run' ? 'not run' : verdict;
      return `${oneLine(id)}: ${name}${why === undefined ? seen : `, ${oneLine(why)}`}`;
    });
}

function besidePhrase(ids: readonly string[]): string {
  return ids.length === 0
    ? ', and no claim of the row is decided'
    : `; decided beside it: ${ids.map(oneLine).join(', ')}`;
}
