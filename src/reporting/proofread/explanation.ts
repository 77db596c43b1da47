import type { Explanation } from '../../documents/explain/explain.js';
import type { EvidenceResult, SymbolResult } from '../../documents/proofread/result.js';
import type { Paint } from '../paint.js';
import { printable } from './caret.js';

const MOST_EVIDENCE = 6;

/** All that is known of formulas, for a person to read. */
export function explanationText(
  file: string,
  explanations: readonly Explanation[],
  paint: Paint,
): string {
  return explanations.map((one) => explanation(file, one, paint)).join('\n');
}

function explanation(file: string, one: Explanation, paint: Paint): string {
  const number = one.tag === null ? '' : `, number ${one.tag}`;
  const place = `${printable(file)}:${one.line}:${one.column}:`;
  const environment =
    one.environment === undefined ? [] : [`inside      ${printable(one.environment)}`];
  const lines = [
    `${paint.bold(place)} ${one.display ? 'displayed' : 'inline'} formula${number}`,
    `  ${printable(one.latex.replace(/\s+/gu, ' '))}`,
    '',
    `  role        ${one.role}, since ${printable(one.because)}`,
    `  status      ${one.status}: ${printable(one.reason)}`,
    ...environment.map((line) => `  ${line}`),
    `  sentence    ${printable(one.sentence)}`,
    '',
    ...(one.tree.length === 0
      ? ['  no tree']
      : ['  read as', ...one.tree.map((line) => `    ${printable(line)}`)]),
    '',
    ...(one.symbols.length === 0 ? [] : ['  symbols']),
    ...one.symbols.flatMap((symbol) => symbolLines(symbol, paint)),
  ];
  return `${lines.join('\n')}\n`;
}

function symbolLines(symbol: SymbolResult, paint: Paint): string[] {
  const { name, kind, shape, count, introduction, evidence, conflicts } = symbol;
  const what = [
    kind ?? 'kind not known',
    ...(shape === null || shape === `a ${kind ?? ''}` ? [] : [shape]),
  ];
  const shown = evidence.slice(0, MOST_EVIDENCE);
  return [
    `    ${paint.bold(printable(name))}  ${what.join(', ')}; ${count === 1 ? 'stands here only' : `stands ${count} times`}`,
    `      ${introduction === null ? 'introduced nowhere' : `introduced ${where(introduction)}: ${printable(introduction.words)}`}`,
    ...shown.map(
      (one) => `      ${one.says}: ${printable(one.reason)} (${one.strength}, ${where(one)})`,
    ),
    ...(evidence.length > shown.length ? [`      and ${evidence.length - shown.length} more`] : []),
    ...conflicts.map((conflict) => `      ${paint.doubtful('in doubt:')} ${printable(conflict)}`),
  ];
}

function where({ line, column }: Pick<EvidenceResult, 'line' | 'column'>): string {
  return line === 0 ? 'in the notation file' : `line ${line}, column ${column}`;
}
