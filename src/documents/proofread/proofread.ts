import { findings } from '../findings/find.js';
import { Survey } from '../findings/survey.js';
import { symbolResult, unusedNotation } from './symbol-result.js';
import type { Finding } from '../findings/rule.js';
import type { DocumentFormula, ReadDocument } from './document.js';
import { readDocument, type ReadingOptions } from './read-document.js';
import type {
  EquationResult,
  FileResult,
  FindingResult,
  Place,
  SkippedResult,
  Status,
} from './result.js';

export interface ProofreadingOptions extends ReadingOptions {
  /** Names of rules that are not asked. */
  readonly off?: ReadonlySet<string>;
}

const WIDEST = 160;
/** Longer formulas, none of which is read, are cut in the result. */
const LONGEST_SHOWN = 20_000;

/** Reads a document and looks for what is wrong with it by structure alone. */
export function proofread(
  text: string,
  file: string,
  options: ProofreadingOptions = {},
): FileResult {
  const document = readDocument(text, { name: file, ...options });
  const survey = new Survey(document);
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
    symbols: survey.table.symbols.map((symbol) => symbolResult(document, symbol)),
    unused: unusedNotation(document, survey.table),
    skipped: skipped(document),
    limits,
  };
}

/** A stretch of a document with lines and columns. */
export function placeOf({ lines }: ReadDocument, start: number, end: number): Place {
  const [from, to] = [lines.position(start), lines.position(end)];
  return {
    ...{ line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
    ...{ offset: start, endOffset: end },
  };
}

function equation(document: ReadDocument, formula: DocumentFormula): EquationResult {
  const { found, tex, numbers, role, sentence } = formula;
  const { status, reason } = statusOf(document, formula);
  return {
    ...placeOf(document, found.start, found.end),
    display: found.display,
    tag: numbers.length === 0 ? null : numbers.map(({ text }) => text).join(', '),
    latex: tex.length > LONGEST_SHOWN ? `${tex.slice(0, LONGEST_SHOWN)}…` : tex.trim(),
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
