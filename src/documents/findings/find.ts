import type { ReadDocument } from '../proofread/document.js';
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
 */
export function findings(
  document: ReadDocument,
  off: ReadonlySet<string> = new Set(),
  survey: Survey = new Survey(document),
): Finding[] {
  // Where nothing was read there is nothing to judge.
  if (document.formulas.every(({ tree }) => tree === undefined)) return [];
  const silenced = silencedLines(document);
  const found = RULES.filter(({ name }) => !off.has(name)).flatMap((rule) =>
    rule.find(survey).map((finding): Finding => ({ ...finding, rule: rule.name })),
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

function silencedLines(document: ReadDocument): ReadonlyMap<number, ReadonlySet<string>> {
  const silenced = new Map<number, Set<string>>();
  for (const match of document.text.matchAll(OFF)) {
    const line = document.lines.lineAt(match.index);
    const names = (match[1] ?? '')
      .split(/[\s,]+/u)
      .filter((name) => /^[a-z][a-z-]*$/u.test(name) && name !== '--');
    // The formula below the comment may have several lines.
    const below = document.formulas.find(({ found }) => document.lines.lineAt(found.start) >= line);
    const last = below === undefined ? line + 1 : document.lines.lineAt(below.found.end);
    for (let at = line; at <= last; at++) {
      const known = silenced.get(at) ?? new Set<string>();
      for (const name of names.length === 0 ? [''] : names) known.add(name);
      silenced.set(at, known);
    }
  }
  return silenced;
}
