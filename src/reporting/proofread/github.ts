import type { FindingResult } from '../../documents/proofread/result.js';
import type { ProofreadWriter } from './writer.js';

/** Findings as annotations of a workflow on GitHub. */
export function annotationsWriter(): ProofreadWriter {
  return {
    *file({ file, findings }) {
      for (const one of findings) yield annotation(file, one);
    },
    end: () => [],
  };
}

function annotation(
  file: string,
  { severity, line, column, endLine, endColumn, rule, message }: FindingResult,
): string {
  const level = severity === 'error' ? 'error' : 'warning';
  const place = `file=${property(file)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn}`;
  return `::${level} ${place},title=${property(rule)}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
