import type { ExpectedFinding, FindingDifference } from '../../documents/findings/expected.js';
import { quantity } from '../quantity.js';
import { printable } from './caret.js';

/** What differs between the findings of a document and those expected of it, a line for each. */
export function differenceText(document: {
  readonly file: string;
  readonly findings: readonly ExpectedFinding[];
  readonly differences: readonly FindingDifference[];
}): string {
  const { file, findings, differences } = document;
  const name = printable(file);
  if (differences.length === 0)
    return `${name}: ${quantity(findings.length, 'finding')}, as expected\n`;
  return differences.map((difference) => `${name}:${differenceSentence(difference)}\n`).join('');
}

/** A difference in words, beginning with its line and column. */
export function differenceSentence(difference: FindingDifference): string {
  switch (difference.how) {
    case 'missing':
      return `${place(difference.expected)}: missing: ${what(difference.expected)} is expected here`;
    case 'new':
      return `${place(difference.found)}: new: ${what(difference.found)} is not expected`;
    case 'moved':
      return `${place(difference.found)}: moved: ${what(difference.found)} is expected at ${place(difference.expected)}`;
    case 'changed':
      return `${place(difference.found)}: changed: ${what(difference.found)}, expected ${what(difference.expected)}`;
  }
}

function place({ line, column }: ExpectedFinding): string {
  return `${line}:${column}`;
}

function what({ rule, severity, correction }: ExpectedFinding): string {
  const by = correction === null ? '' : `, correction ${printable(correction)}`;
  return `${severity} [${printable(rule)}]${by}`;
}
