import { describeFailure } from '../../running/failure.js';
import type { Report } from '../../running/report.js';
import { rerunCommand } from '../rerun.js';
import { quantity } from '../quantity.js';
import { countLines } from '../terminal/counts.js';
import { uncheckedGroups } from '../unchecked.js';
import { claimSection } from './claim.js';
import { contents } from './contents.js';
import { documentsSection } from './documents.js';
import { errataSection } from './errata.js';
import { code, escaped } from './escape.js';
import { meaningsSection } from './meanings.js';
import { rowsSection } from './rows.js';
import { sourceSection } from './source.js';

/**
 * A run as a Markdown document: the errata that it found, the verdict of every
 * row, counts, differences from the ledger, what was not checked, contents by
 * source and row, then every claim in full.
 */
export function markdownReport(report: Report): string {
  const { summary } = report;
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const lines = [
    '# Verification report',
    '',
    ...(summary.complete
      ? []
      : ['**The run was interrupted: claims that are marked as not run were not checked.**', '']),
    ...errataSection(report),
    ...headed('This run', [
      ...countLines(report).map((line) => `- ${escaped(line)}`),
      `- ${escaped(`${report.tool.name} ${report.tool.version}, Node ${report.environment.node}, ${report.environment.platform} ${report.environment.architecture}, ${quantity(report.environment.cores, 'core')}`)}`,
      `- the whole run again: ${code(rerunCommand(report.patterns, report))}`,
    ]),
    ...headed('Every row and its verdict', rowsSection(report)),
    ...headed('Differences from the ledger', differences(report)),
    ...headed('Documents', documentsSection(report)),
    ...headed('Errors in the claims folder', failures(report)),
    ...headed('What the words mean', meaningsSection(report)),
    ...headed('Not checked', unchecked(report)),
    ...headed('Contents', contents(summary.sources, claims)),
    ...summary.sources.flatMap((source) => ['', ...sourceSection(source, claims, report)]),
    ...headed('Claims outside of the sources', outside(report)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Claims that no row of a source lists, so that none is left out in silence. */
function outside(report: Report): readonly string[] {
  const { claims, summary } = report;
  const listed = new Set(summary.sources.flatMap(({ rows }) => rows.flatMap((row) => row.claims)));
  return claims
    .filter(({ id }) => !listed.has(id))
    .flatMap((claim, i) => [...(i === 0 ? [] : ['']), ...claimSection(claim, report)]);
}

function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
}

function differences({ summary }: Report): readonly string[] {
  return summary.differences.length === 0
    ? ['None: everything that was checked is as the ledger has it.']
    : summary.differences.map(({ sentence }) => `- ${escaped(sentence)}`);
}

function failures({ summary }: Report): readonly string[] {
  return summary.failures.map((failure) => `- ${escaped(describeFailure(failure))}`);
}

function unchecked({ summary }: Report): readonly string[] {
  return uncheckedGroups(summary.unchecked).map(
    ({ what, why, ids }) =>
      `- ${quantity(ids.length, what)}, ${escaped(why)}: ${ids.map(escaped).join(', ')}`,
  );
}
