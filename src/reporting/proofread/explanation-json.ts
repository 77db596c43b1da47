import type { Explanation } from '../../documents/explain/explain.js';

/** All that is known of formulas, as schemas/explanation.schema.json describes it. */
export function explanationJson(
  file: string,
  explanations: readonly Explanation[],
  tool: { readonly name: string; readonly version: string },
): string {
  const document = {
    ...{ schema: 'corrigenda/explanation/1', tool, file },
    formulas: explanations.map((one) => ({
      ...{ line: one.line, column: one.column, endLine: one.endLine, endColumn: one.endColumn },
      ...{ offset: one.offset, endOffset: one.endOffset, display: one.display, tag: one.tag },
      ...{ latex: one.latex, role: one.role, because: one.because },
      ...{ status: one.status, reason: one.reason },
      ...(one.environment !== undefined && { environment: one.environment }),
      ...{ sentence: one.sentence, tree: one.tree, symbols: one.symbols },
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
