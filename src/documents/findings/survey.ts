import { descendants } from '../meaning/parts.js';
import type { Node, Of } from '../meaning/tree.js';
import type { DocumentFormula, ReadDocument } from '../proofread/document.js';
import { headOf } from '../proofread/heads.js';
import { mainChain } from '../proofread/roles.js';
import { SymbolTable } from '../symbols/symbol-table.js';

/** A formula with its nodes, which rules go through. */
export interface Surveyed {
  readonly formula: DocumentFormula;
  readonly tree: Node;
  readonly nodes: readonly Node[];
  /**
   * Whether an error may be found in it: its tree is complete, and it says something
   * instead of only mentioning it.
   */
  readonly reliable: boolean;
}

/** What is known of a document as a whole when its formulas are judged. */
export class Survey {
  readonly document: ReadDocument;
  readonly formulas: readonly Surveyed[];
  #heads: ReadonlySet<string> | undefined;
  #words: ReadonlyMap<string, number> | undefined;
  #symbols: SymbolTable | undefined;

  constructor(document: ReadDocument) {
    this.document = document;
    this.formulas = document.formulas.flatMap((formula): Surveyed[] => {
      const { tree } = formula;
      if (tree === undefined) return [];
      const isStated =
        formula.role !== 'other' && (formula.role !== 'mention' || formula.found.display);
      const reliable = formula.gap === undefined && isStated;
      return [{ formula, tree, nodes: descendants(tree), reliable }];
    });
  }

  /** The print between two offsets. */
  print(span: { readonly start: number; readonly end: number }): string {
    return this.document.text.slice(span.start, span.end);
  }

  /** Heads of the left-hand sides of all equations. */
  get heads(): ReadonlySet<string> {
    this.#heads ??= new Set(
      this.formulas.flatMap(({ tree }) => {
        const first = mainChain(tree)?.members[0];
        const head = first === undefined ? undefined : headOf(first);
        return head === undefined ? [] : [head];
      }),
    );
    return this.#heads;
  }

  /** How often each word set in roman is used. */
  get words(): ReadonlyMap<string, number> {
    if (this.#words === undefined) {
      const counts = new Map<string, number>();
      for (const symbol of this.symbols())
        if (symbol.font === 'roman') counts.set(symbol.name, (counts.get(symbol.name) ?? 0) + 1);
      this.#words = counts;
    }
    return this.#words;
  }

  /** What is known of each symbol. */
  get table(): SymbolTable {
    this.#symbols ??= new SymbolTable(this.document);
    return this.#symbols;
  }

  /** All symbols of all formulas. */
  symbols(): Of<'symbol'>[] {
    return this.formulas.flatMap(({ nodes }) => nodes.filter((node) => node.kind === 'symbol'));
  }
}

/** The nodes of a kind in a formula. */
export function ofKind<K extends Node['kind']>(nodes: readonly Node[], kind: K): Of<K>[] {
  return nodes.filter((node): node is Of<K> => node.kind === kind);
}
