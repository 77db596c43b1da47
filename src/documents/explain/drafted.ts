import { draftNotation } from '../notation/draft.js';
import type { ReadDocument } from '../proofread/document.js';
import type { DocumentSymbol } from '../symbols/symbol.js';
import type { SymbolTable } from '../symbols/symbol-table.js';

const MOST_REMARKS = 3;

/**
 * A notation file with what was inferred of a document's symbols. A kind and a shape that only use or
 * custom tell are comments: as declarations they would make errors of what may be a misprint.
 */
export function draftedNotation(document: ReadDocument, table: SymbolTable): string {
  const at = ({ start }: { readonly start: number }): string => {
    const { line, column } = document.lines.position(start);
    return `line ${line}, column ${column}`;
  };
  const isKnown = ({ kind, size, introductions, conflicts }: DocumentSymbol): boolean =>
    kind !== undefined || size !== undefined || conflicts.length > 0 || introductions.length > 0;
  return draftNotation(
    table.symbols.filter(isKnown).map((symbol) => {
      const { sample, kind, kinds, size, shape, ranges, introductions, conflicts } = symbol;
      const isStated = kinds.some(
        ({ says, strength }) => says === kind && ['declared', 'stated'].includes(strength),
      );
      const introduction = introductions.find(({ how }) => how === 'words');
      const range = ranges.find(({ strength }) => strength === 'stated')?.says;
      const isMatrix = size !== undefined && size.columns !== '1';
      return {
        tex: sample,
        ...(kind && isStated && { kind }),
        ...(size &&
          isStated &&
          (isMatrix || kind === 'vector') && {
            shape: isMatrix ? [size.rows, size.columns] : [size.rows],
          }),
        ...(range !== undefined && { range }),
        ...(introduction && { words: introduction.words }),
        remarks: [
          ...(introduction === undefined ? [] : [`introduced in ${at(introduction)}`]),
          ...(kind && !isStated ? [`not stated; its use says: ${shape ?? kind}`] : []),
          ...conflicts.map(({ message }) => `in doubt: ${message}`),
        ].slice(0, MOST_REMARKS),
      };
    }),
  );
}
