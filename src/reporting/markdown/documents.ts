import type { Report, ReportedDocument } from '../../running/report.js';
import { printable } from '../proofread/caret.js';
import { differenceSentence } from '../proofread/difference.js';
import { quantity } from '../quantity.js';
import { escaped } from './escape.js';

/** The documents of which findings are expected, with what differs; no line where there are none. */
export function documentsSection({ documents = [] }: Report): readonly string[] {
  return documents.flatMap(documentLines);
}

function documentLines({
  file,
  findings,
  differences,
  failure,
}: ReportedDocument): readonly string[] {
  const name = escaped(printable(file));
  if (failure !== undefined) return [`- ${name}: **not read**, ${escaped(printable(failure))}`];
  const found = quantity(findings.length, 'finding');
  if (differences.length === 0) return [`- ${name}: ${found}, as expected`];
  return [
    `- ${name}: ${found}, **${quantity(differences.length, 'difference')}** from those that are expected`,
    ...differences.map((difference) => `  - ${escaped(differenceSentence(difference))}`),
  ];
}
