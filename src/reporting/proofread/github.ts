import type { FileResult } from '../../documents/proofread/result.js';

/** Findings as annotations of a workflow on GitHub. */
export function proofreadAnnotations(files: readonly FileResult[]): string {
  return files
    .flatMap(({ file, findings }) =>
      findings.map(({ severity, line, column, endLine, endColumn, rule, message }) => {
        const level = severity === 'error' ? 'error' : 'warning';
        const place = `file=${property(file)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn}`;
        return `::${level} ${place},title=${property(rule)}::${data(message)}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
