import type { DocumentFormula, ReadDocument } from '../proofread/document.js';
import type { Finding } from './rule.js';
import { RULES } from './rules.js';
import { Survey } from './survey.js';

const OFF = /corrigenda-off(?:[ \t:]+([\w, -]*\w))?/gu;

/**
 * What the rules find in a document, in the order of the print, each once. A comment
 * `corrigenda-off`, with names of rules or without, silences the line that it stands
 * on and the next one.
 *
 * @param off names of rules that are not asked.
 * @param survey of this document.
 * @param isOver whether the time for the document is over when a rule's turn comes; it is not asked then.
 */
export function findings(
  document: ReadDocument,
  off: ReadonlySet<string> = new Set(),
  survey: Survey = new Survey(document),
  isOver: (rule: string) => boolean = () => false,
): Finding[] {
  // Where nothing was read there is nothing to judge.
  if (document.formulas.every(({ tree }) => tree === undefined)) return [];
  const silenced = silencedLines(document);
  const found = RULES.flatMap((rule) =>
    off.has(rule.name) || isOver(rule.name)
      ? []
      : rule.find(survey).map((finding): Finding => ({ ...finding, rule: rule.name })),
  );
  const ignored = document.formulas.filter((formula) => formula.ignored !== undefined);
  const seen = new Set<string>();
  return found
    .filter(({ start, end }) => ignored.every(({ found: at }) => start < at.start || end > at.end))
    .filter((finding) => {
      const key = `${finding.rule} ${finding.start} ${finding.end}`;
      const isNew = !seen.has(key);
      seen.add(key);
      const names = silenced.get(document.lines.lineAt(finding.start));
      return isNew && !(names?.has(finding.rule) ?? false) && !(names?.has('') ?? false);
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

/** For each line, the rules that are silenced there, '' for all of them. */
function silencedLines(document: ReadDocument): ReadonlyMap<number, ReadonlySet<string>> {
  const silenced = new Map<number, Set<string>>();
  const silence = (line: number, names: Iterable<string>): void => {
    const known = silenced.get(line) ?? new Set<string>();
    for (const name of names) known.add(name);
    silenced.set(line, known);
  };
  const below = new Map<DocumentFormula, Set<string>>();
  let at = 0;
  for (const match of document.text.matchAll(OFF)) {
    const line = document.lines.lineAt(match.index);
    const named = (match[1] ?? '')
      .split(/[\s,]+/u)
      .filter((name) => /^[a-z][a-z-]*$/u.test(name) && name !== '--');
    const names = named.length === 0 ? [''] : named;
    silence(line, names);
    silence(line + 1, names);
    // The formula below the comment may have several lines, and several comments above it.
    while (at < document.formulas.length && startLine(document, document.formulas[at]!) < line)
      at += 1;
    const formula = document.formulas[at];
    if (formula !== undefined)
      below.set(formula, new Set([...(below.get(formula) ?? []), ...names]));
  }
  for (const [formula, names] of below)
    for (
      let line = startLine(document, formula);
      line <= document.lines.lineAt(formula.found.end);
      line++
    )
      silence(line, names);
  return silenced;
}

function startLine(document: ReadDocument, { found }: DocumentFormula): number {
  return document.lines.lineAt(found.start);
}
