import { expect } from 'vitest';
import { findings } from '../../../../src/documents/findings/find.js';
import type { Finding, Rule } from '../../../../src/documents/findings/rule.js';
import { readDocument } from '../../../../src/documents/proofread/read-document.js';

/** What a rule finds in a text, as the severity and the print that it marks. */
export function marked(rule: Rule, text: string): string[] {
  return found(rule, text).map(
    ({ severity, start, end }) => `${severity}: ${text.slice(start, end)}`,
  );
}

/** What a rule finds in a text. */
export function found(rule: Rule, text: string): Finding[] {
  return findings(readDocument(text)).filter((finding) => finding.rule === rule.name);
}

/** The corrections of what a rule finds in a text, put into it. */
export function corrected(rule: Rule, text: string): string {
  return found(rule, text).reduceRight(
    (print, { start, end, correction }) =>
      correction === undefined ? print : print.slice(0, start) + correction + print.slice(end),
    text,
  );
}

/** That a rule's own examples are what it says, and no rule finds anything in the correct one. */
export function keepsItsExamples(rule: Rule): void {
  expect(findings(readDocument(rule.correct))).toEqual([]);
  expect(found(rule, rule.incorrect)).not.toEqual([]);
}
