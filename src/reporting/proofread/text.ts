import type { FileResult, FindingResult, SkippedResult } from '../../documents/proofread/result.js';
import { unreadResults } from '../../documents/proofread/unread.js';
import type { Paint } from '../paint.js';
import { caretLine, printable } from './caret.js';
import { Summary, type ProofreadSummary } from './summary.js';
import type { ProofreadWriter } from './writer.js';

const MOST_LISTED = 20;
const MOST_REASONS = 200;
const MOST_LINES = 8;

/**
 * What proofreading found, as compilers write it; at the end what was not read of each file, and
 * a summary that counts it.
 */
export function textWriter(paint: Paint): ProofreadWriter {
  const summary = new Summary();
  const unread: string[] = [];
  const limits: string[] = [];
  return {
    *file(result) {
      summary.add(result);
      unread.push(...skippedLines(result, paint));
      limits.push(...result.limits.map((limit) => `${result.file}: ${limit}\n`));
      for (const one of result.findings) yield finding(result.file, one, paint);
    },
    *end() {
      const all = summary.result();
      if (all.files > 0) yield* [...unread, ...limits, summaryText(all)];
    },
  };
}

function finding(file: string, one: FindingResult, paint: Paint): string {
  const severity =
    one.severity === 'error' ? paint.bad(one.severity) : paint.doubtful(one.severity);
  const place = paint.bold(`${printable(file)}:${one.line}:${one.column}:`);
  const correction =
    one.correction === null || one.correction === ''
      ? ''
      : `  correction: ${printable(one.correction.replace(/\s+/gu, ' '))}\n`;
  const caret = caretLine(one.print, one.printStart, one.printEnd);
  return `${place} ${severity}: ${printable(one.message)} [${one.rule}]\n  ${printable(one.print)}\n  ${paint.good(caret)}\n${correction}\n`;
}

/** What was not read, by reason; each with its first lines. */
function skippedLines(result: FileResult, paint: Paint): string[] {
  const { file, skipped } = result;
  const reasons = new Map<string, Unread>();
  for (const { status, reason, line } of result.equations)
    if (status === 'skipped') note(reasons, withoutPlace(reason), line);
  if (result.unread !== undefined)
    for (const { line } of unreadResults(result.unread)) note(reasons, result.unread.reason, line);
  const byFrequency = [...reasons].sort(([, one], [, other]) => other.count - one.count);
  const formulas = byFrequency.slice(0, MOST_REASONS).map(([reason, { count, lines }]) => {
    const formula = count === 1 ? 'formula' : 'formulas';
    return `${printable(file)}: ${paint.doubtful('skipped')}: ${count} ${formula}, ${printable(reason)} (${shownLines(lines)})\n`;
  });
  const others = byFrequency.slice(MOST_REASONS).reduce((sum, [, { count }]) => sum + count, 0);
  if (others > 0)
    formulas.push(
      `${printable(file)}: ${paint.doubtful('skipped')}: ${others} formulas for other reasons, which --format json lists\n`,
    );
  const shown = skipped
    .slice(0, MOST_LISTED)
    .map(
      (one) =>
        `${printable(file)}:${range(one)}: ${paint.doubtful('skipped')}: ${printable(one.reason)}\n`,
    );
  const rest = skipped.length - shown.length;
  return [...formulas, ...shown, ...(rest > 0 ? [`${printable(file)}: and ${rest} more\n`] : [])];
}

function withoutPlace(reason: string): string {
  return reason.replace(/ \(line \d+, column \d+\)$/u, '');
}

/** Formulas that were not read for one reason, and the first lines that they stand in. */
interface Unread {
  count: number;
  readonly lines: Set<number>;
}

function note(reasons: Map<string, Unread>, reason: string, line: number): void {
  const known = reasons.get(reason);
  if (known === undefined) reasons.set(reason, { count: 1, lines: new Set([line]) });
  else {
    known.count += 1;
    if (known.lines.size <= MOST_LINES) known.lines.add(line);
  }
}

function shownLines(lines: ReadonlySet<number>): string {
  const some = [...lines].slice(0, MOST_LINES);
  return `${some.length === 1 ? 'line' : 'lines'} ${some.join(', ')}${lines.size > MOST_LINES ? ', …' : ''}`;
}

function range({ line, endLine }: SkippedResult): string {
  return line === endLine ? String(line) : `${line}-${endLine}`;
}

function summaryText(all: ProofreadSummary): string {
  const { formulas, displayed, roles, statuses, findings, skipped } = all;
  const unread = statuses['skipped'] ?? 0;
  const share = formulas === 0 ? '' : ` (${(100 * (1 - unread / formulas)).toFixed(1)} %)`;
  const list = (table: Readonly<Record<string, number>>): string =>
    Object.entries(table)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ');
  return [
    `${formulas} formulas, ${displayed} displayed: ${formulas - unread} read${share}, ${unread} skipped`,
    ...(skipped === 0
      ? []
      : [`${skipped} places with mathematics that is not marked up, or not closed, were not read`]),
    ...(formulas === 0 ? [] : [`roles: ${list(roles)}`, `status: ${list(statuses)}`]),
    `findings: ${findings.error} errors, ${findings.condition} conditions, ${findings.slip} slips`,
    '',
  ].join('\n');
}
