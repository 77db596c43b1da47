import type { FileResult, FindingResult, SkippedResult } from '../../documents/proofread/result.js';
import type { Paint } from '../paint.js';
import { caretLine, printable } from './caret.js';
import { summaryOf } from './summary.js';

const MOST_LISTED = 20;
const MOST_REASONS = 200;

/** What proofreading found, as compilers write it, and a summary that counts what was not read. */
export function proofreadText(files: readonly FileResult[], paint: Paint): string {
  const findings = files.flatMap((file) =>
    file.findings.map((one) => finding(file.file, one, paint)),
  );
  const skipped = files.flatMap((file) => skippedLines(file, paint));
  const limits = files.flatMap(({ file, limits: met }) =>
    met.map((limit) => `${file}: ${limit}\n`),
  );
  return [...findings, ...skipped, ...limits, summary(files)].join('');
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
function skippedLines({ file, equations, skipped }: FileResult, paint: Paint): string[] {
  const unread = equations.filter(({ status }) => status === 'skipped');
  const reasons = new Map<string, number[]>();
  for (const { reason, line } of unread) {
    const key = withoutPlace(reason);
    const lines = reasons.get(key);
    if (lines === undefined) reasons.set(key, [line]);
    else lines.push(line);
  }
  const byFrequency = [...reasons].sort(([, one], [, other]) => other.length - one.length);
  const formulas = byFrequency.slice(0, MOST_REASONS).map(([reason, lines]) => {
    const formula = lines.length === 1 ? 'formula' : 'formulas';
    return `${printable(file)}: ${paint.doubtful('skipped')}: ${lines.length} ${formula}, ${printable(reason)} (${shownLines(lines)})\n`;
  });
  const others = byFrequency.slice(MOST_REASONS).reduce((sum, [, lines]) => sum + lines.length, 0);
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

function shownLines(lines: readonly number[]): string {
  const some = [...new Set(lines)].slice(0, 8);
  return `${some.length === 1 ? 'line' : 'lines'} ${some.join(', ')}${new Set(lines).size > 8 ? ', …' : ''}`;
}

function range({ line, endLine }: SkippedResult): string {
  return line === endLine ? String(line) : `${line}-${endLine}`;
}

function summary(files: readonly FileResult[]): string {
  const { formulas, displayed, roles, statuses, findings, skipped } = summaryOf(files);
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
