import type { ReadDocument } from '../proofread/document.js';
import { theoremAt } from '../proofread/theorems.js';
import { valueOf, type Shape } from './shape.js';

/** A place at which a symbol is given a meaning, with the rows and columns that it says, if any. */
export interface Declaration {
  readonly start: number;
  readonly size?: Size;
  /** By a notation file, so that it counts everywhere. */
  readonly isDeclared?: boolean;
}

/** Rows and columns as they are written; a vector has one column. */
export interface Size {
  readonly rows: string;
  readonly columns: string;
}

/** How far before its declaration in a "where" a symbol may be used. */
const AHEAD = 400;
/** A passage that is longer is none. */
const LONGEST = 2000;
const EMPTY_LINE = /\n[ \t>]*\r?\n/gu;

/** What a shape says of the size where both of its dimensions are known. */
export function sizeOf(shape: Shape): Size | undefined {
  const [rows, columns] = [valueOf(shape.rows), valueOf(shape.columns)];
  return rows === undefined || columns === undefined ? undefined : { rows, columns };
}

/** Which declaration of a symbol counts at a place. */
export class Declarations {
  readonly #document: ReadDocument;
  readonly #byKey = new Map<string, Declaration[]>();

  constructor(document: ReadDocument) {
    this.#document = document;
  }

  add(key: string, declaration: Declaration): void {
    const list = this.#byKey.get(key) ?? [];
    list.push(declaration);
    this.#byKey.set(key, list);
  }

  /** Puts them in order; called once, after the last was added. */
  sort(): void {
    // What is given a size and a meaning by the same words is given both at once.
    for (const list of this.#byKey.values())
      list.sort(
        (one, other) =>
          one.start - other.start ||
          Number(other.size === undefined) - Number(one.size === undefined),
      );
  }

  /**
   * The size of a symbol at a place, where that is certain: the document declares one size of it
   * only, in the same passage, and does not introduce it anew in between. Authors use a letter for
   * something else as soon as they have done with it, often without a word. Undefined also
   * where the declaration belongs to a theorem that does not reach so far.
   */
  sizeAt(key: string, place: number): Size | undefined {
    const all = this.#byKey.get(key) ?? [];
    const declared = all.find(({ isDeclared }) => isDeclared);
    if (declared !== undefined) return declared.size;
    const last = all.findLast(({ start }) => start <= place);
    const one = last ?? all.find(({ start }) => start - place < AHEAD);
    if (one?.size === undefined || !this.isPassage(one.start, place)) return undefined;
    const theorem = theoremAt(this.#document.theorems, one.start);
    if (theorem !== undefined && (place >= theorem.end || place < theorem.start)) return undefined;
    const isOnly = all.every(
      ({ size }) =>
        size === undefined || (size.rows === one.size!.rows && size.columns === one.size!.columns),
    );
    return isOnly ? one.size : undefined;
  }

  /** Whether one empty line at the most stands between two places, as before a display. */
  private isPassage(one: number, other: number): boolean {
    const between = this.#document.text.slice(Math.min(one, other), Math.max(one, other));
    return between.length < LONGEST && (between.match(EMPTY_LINE)?.length ?? 0) <= 1;
  }

  /** Whether a document that introduces a symbol says somewhere what size it has. */
  hasSizes(): boolean {
    return [...this.#byKey.values()].some((list) => list.some(({ size }) => size !== undefined));
  }
}
