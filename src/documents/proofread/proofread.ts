import { findings } from '../findings/find.js';
import { Survey } from '../findings/survey.js';
import { symbolResult, unusedNotation } from './symbol-result.js';
import type { Finding } from '../findings/rule.js';
import type { DocumentFormula, ReadDocument } from './document.js';
import { placeOf } from './place.js';
import { readDocument, type ReadingOptions } from './read-document.js';
import type { EquationResult, FileResult, FindingResult, SkippedResult, Status } from './result.js';
import { packUnread, shownTex } from './unread.js';

export interface ProofreadingOptions extends ReadingOptions {
  /** Names of rules that are not asked. */
  readonly off?: ReadonlySet<string>;
}

const WIDEST = 160;

/** Reads a document and looks for what is wrong with it by structure alone. */
export function proofread(
  text: string,
  file: string,
  options: ProofreadingOptions = {},
): FileResult {
  const document = readDocument(text, { name: file, ...options });
  const survey = new Survey(document);
  const { length: unread } = document.unread.found;
  // Where nothing was read nothing is known of symbols either.
  const table = document.formulas.length === 0 && unread > 0 ? undefined : survey.table;
  const unasked: string[] = [];
  const found = findings(document, options.off, survey, (rule) => {
    const isOver = options.isOver?.() === true;
    if (isOver) unasked.push(rule);
    return isOver;
  });
  const limits = [...document.limits];
  if (unasked.length > 0)
    limits.push(`the time was over before these rules: ${unasked.join(', ')}`);
  const off = [...(options.off ?? [])];
  if (off.length > 0) limits.push(`rules that were turned off: ${off.join(', ')}`);
  return {
    file,
    format: document.format,
    equations: document.formulas.map((formula) => equation(document, formula)),
    findings: found.map((finding) => shown(document, finding)),
    symbols: (table?.symbols ?? []).map((symbol) => symbolResult(document, symbol)),
    unused: table === undefined ? [] : unusedNotation(document, table),
    skipped: skipped(document),
    limits,
    ...(unread > 0 && { unread: packUnread(document) }),
  };
}

function equation(document: ReadDocument, formula: DocumentFormula): EquationResult {
  const { found, tex, numbers, role, sentence } = formula;
  const { status, reason } = statusOf(document, formula);
  return {
    ...placeOf(document, found.start, found.end),
    display: found.display,
    tag: numbers.length === 0 ? null : numbers.map(({ text }) => text).join(', '),
    latex: shownTex(tex),
    ...{ role, status, reason, sentence, links: [] },
    ...(formula.theorem && { environment: formula.theorem.name }),
  };
}

/** How far a formula was judged, and why. */
export function statusOf(
  document: ReadDocument,
  formula: DocumentFormula,
): { status: Status; reason: string } {
  const { gap, role, ignored } = formula;
  if (ignored !== undefined) return { status: 'skipped', reason: `ignored: ${ignored}` };
  if (gap !== undefined) {
    const { line, column } = document.lines.position(gap.start);
    return { status: 'skipped', reason: `${gap.reason} (line ${line}, column ${column})` };
  }
  switch (role) {
    case 'definition':
      return { status: 'not-applicable', reason: 'a definition' };
    case 'mention':
      return { status: 'not-applicable', reason: 'a mention' };
    case 'condition':
      return { status: 'not-applicable', reason: 'a condition' };
    case 'other':
      return { status: 'not-applicable', reason: 'no mathematics' };
    default:
      return { status: 'undecided', reason: 'meaning not decided yet' };
  }
}

/** A finding with the line that it begins on; of a long line the part around it. */
function shown(document: ReadDocument, finding: Finding): FindingResult {
  const { rule, severity, start, end, message, correction } = finding;
  const place = placeOf(document, start, end);
  const lineStart = document.lines.start(place.line);
  const lineEnd = document.lines.end(place.line);
  const from = Math.max(lineStart, Math.min(start - WIDEST / 4, lineEnd - WIDEST));
  const to = Math.min(lineEnd, from + WIDEST);
  return {
    ...place,
    ...{ rule, severity, message: message.replace(/\s+/gu, ' ') },
    correction: correction ?? null,
    print: document.text.slice(from, to),
    printStart: start - from,
    printEnd: Math.max(start + 1, Math.min(end, to)) - from,
  };
}

function skipped(document: ReadDocument): SkippedResult[] {
  const all = [
    ...document.unclosed.map(({ start, end, message }) => ({ start, end, reason: message })),
    ...document.unmarked,
    ...document.missingInputs.map(({ start, end, name, reason }) => ({
      ...{ start, end, reason: `the input ${name} was not read: ${reason}` },
    })),
  ];
  return all
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, reason }) => ({ ...placeOf(document, start, end), reason }));
}
