import { oneLine } from '../plain-text.js';

/**
 * Text as running Markdown text on one line: whatever Markdown, HTML or a
 * dollar sign would make of it, it is read as it stands.
 */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>()#+!|~$^=-]/gu, (mark, place: number, whole: string) =>
      isHarmless(mark, place, whole) ? mark : `\\${mark}`,
    )
    .replace(/&/gu, '&amp;')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/(^|\W)@(?=\w)/gu, '$1&#64;');
}

/* Hyphens, equals signs, plus signs, number signs and brackets mean something at the start of a line only, or after a `]`. */
function isHarmless(mark: string, place: number, whole: string): boolean {
  if ('-+='.includes(mark) || mark === '#') return place > 0;
  if (mark === '(') return whole[place - 1] !== ']';
  return mark === ')' || mark === '{' || mark === '}' || mark === '!' || mark === '^';
}

/** Text as inline code, between as many backticks as it takes. */
export function code(text: string): string {
  const content = oneLine(text);
  if (content === '') return '';
  const longest = Math.max(0, ...[...content.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${content}${padding}${fence}`;
}

/** The same inside of a table, where a bar ends the cell even between backticks. */
export function codeCell(text: string): string {
  return code(text).replace(/\|/gu, '\\|');
}

/** Lines as a block of code, between as many backticks as it takes. */
export function codeBlock(lines: readonly string[], language: string): readonly string[] {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/gu)].map(([run]) => run.length)),
  );
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence];
}

/** Text for the value of an HTML attribute between double quotes. */
export function attribute(text: string): string {
  return oneLine(text)
    .replace(/&/gu, '&amp;')
    .replace(/"/gu, '&quot;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');
}
