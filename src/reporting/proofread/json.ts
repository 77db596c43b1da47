import type { FileResult } from '../../documents/proofread/result.js';
import { summaryOf } from './summary.js';

/** The result of proofreading, as schemas/proofread.schema.json describes it. */
export function proofreadJson(
  files: readonly FileResult[],
  tool: { readonly name: string; readonly version: string },
): string {
  const document = {
    schema: 'corrigenda/proofread/1',
    tool,
    files: files.map(({ file, format, equations, findings, skipped, limits, symbols }) => ({
      ...{ file, format, equations },
      findings: findings.map(
        ({ print: _print, printStart: _start, printEnd: _end, ...rest }) => rest,
      ),
      ...{ skipped, limits, symbols },
    })),
    summary: summaryOf(files),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
