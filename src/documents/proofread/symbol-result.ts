import type { Evidence } from '../meaning/kind.js';
import type { DocumentSymbol } from '../symbols/symbol.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import type { ReadDocument } from './document.js';
import type { EvidenceResult, SymbolResult, UnusedNotation } from './result.js';

/** A symbol as plain data, with lines and columns. */
export function symbolResult(document: ReadDocument, symbol: DocumentSymbol): SymbolResult {
  const { sample, places, kind, shape, introductions, kinds, shapes, ranges, conflicts } = symbol;
  const [introduction] = introductions;
  const at = ({ start }: { readonly start: number }): { line: number; column: number } =>
    document.lines.position(start);
  const told = (one: Evidence<string>): EvidenceResult => ({
    // What a notation file says has no place in the document.
    ...(one.strength === 'declared' ? { line: 0, column: 0 } : at(one)),
    ...{ says: one.says, strength: one.strength, reason: one.reason },
  });
  return {
    ...{ name: sample, count: places.length, kind: kind ?? null, shape: shape ?? null },
    introduction:
      introduction === undefined
        ? null
        : {
            ...(introduction.how === 'notation' ? { line: 0, column: 0 } : at(introduction)),
            words: introduction.words,
          },
    evidence: eachReasonOnce([...kinds, ...shapes, ...ranges]).map(told),
    conflicts: conflicts.map(({ message }) => message),
  };
}

/** What says the kind may say the shape as well, for the same reason. */
function eachReasonOnce(evidence: readonly Evidence<string>[]): readonly Evidence<string>[] {
  const said = new Map<string, Evidence<string>>();
  for (const one of evidence)
    said.set(`${one.reason} ${one.start}`, said.get(`${one.reason} ${one.start}`) ?? one);
  return [...said.values()];
}

/** What a notation file declares or ignores and a document has nothing of. */
export function unusedNotation(
  { notation, formulas }: ReadDocument,
  table: SymbolTable,
): UnusedNotation[] {
  if (notation === undefined) return [];
  const reasons = new Set(formulas.flatMap(({ ignored }) => ignored ?? []));
  return [
    ...notation.symbols
      .filter(({ name }) => table.get(name.key) === undefined)
      .map(({ tex, start }) => ({
        place: notation.place(start),
        message: `${tex} is declared and stands nowhere`,
      })),
    ...notation.ignored
      .filter(({ reason }) => !reasons.has(reason))
      .map(({ formula, tag, start }) => ({
        place: notation.place(start),
        message: `no formula is ${formula ?? `numbered ${tag ?? ''}`}`,
      })),
  ];
}
