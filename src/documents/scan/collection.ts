import type { FoundFormula, Scan, Stretch, Unclosed } from './found.js';

/** What a scanner has found so far. */
export class Collection {
  readonly #formulas: FoundFormula[] = [];
  readonly #unclosed: Unclosed[] = [];
  readonly #hidden: Stretch[] = [];
  #more = 0;

  /** @param most formulas that are kept; the others are counted. */
  constructor(private readonly most: number) {}

  /** Keeps a formula; where it ends. */
  formula(found: FoundFormula): number {
    if (this.#formulas.length >= this.most) this.#more += 1;
    else this.#formulas.push(found);
    return found.end;
  }

  /** Keeps a stretch that is not searched; where it ends. */
  hide(start: number, end: number): number {
    this.#hidden.push({ start, end });
    return end;
  }

  /** Keeps a delimiter that opens a formula and is closed nowhere; where it ends. */
  unclosed(start: number, end: number, message: string): number {
    this.#unclosed.push({ start, end, message });
    return end;
  }

  scan(): Scan {
    return {
      formulas: this.#formulas,
      more: this.#more,
      unclosed: this.#unclosed,
      hidden: this.#hidden,
    };
  }
}
