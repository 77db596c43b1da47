import { readDocument } from '../../src/documents/proofread/read-document.js';
import type { DocumentSymbol } from '../../src/documents/symbols/symbol.js';
import { SymbolTable } from '../../src/documents/symbols/symbol-table.js';

/** The symbols of a text by their keys. */
export function symbolsOf(text: string): (key: string) => DocumentSymbol {
  const table = new SymbolTable(readDocument(text));
  return (key) => {
    const symbol = table.get(key);
    if (symbol === undefined) throw new Error(`no symbol has the key ${key}`);
    return symbol;
  };
}
