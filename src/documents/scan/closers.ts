/** Unclosed environments of one name, past which no more ends are looked for. */
const VAIN = 50;

interface Places {
  readonly offsets: number[];
  next: number;
}

/**
 * Looks for closing delimiters in a text and remembers where none follows, so that
 * a text of a million openers is still read in linear time.
 */
export class Closers {
  readonly #text: string;
  /** For each closer, an offset from which on there is none. */
  readonly #none = new Map<string, number>();
  /** For each closer, where it was looked for last, and where it was found. */
  readonly #last = new Map<string, { readonly from: number; readonly found: number }>();
  /** For each environment, how often its end was looked for in vain. */
  readonly #vain = new Map<string, number>();

  #runs: Map<number, Places> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the next closer, taken literally; -1 if there is none. */
  literal(closer: string, from: number): number {
    if (from >= (this.#none.get(closer) ?? Infinity)) return -1;
    return this.known(closer, from) ?? this.found(closer, from, this.#text.indexOf(closer, from));
  }

  /** Offset of the next match of a sticky or global pattern; -1 if there is none. */
  pattern(pattern: RegExp, from: number): number {
    const key = pattern.source;
    if (from >= (this.#none.get(key) ?? Infinity)) return -1;
    const known = this.known(key, from);
    if (known !== undefined) return known;
    const search = new RegExp(
      pattern.source,
      pattern.flags.replace('y', '').replace('g', '') + 'g',
    );
    search.lastIndex = from;
    return this.found(key, from, search.exec(this.#text)?.index ?? -1);
  }

  /**
   * Offset of the `\end{name}` that closes an environment; -1 if there is none.
   * Environments of the same name inside are passed over.
   *
   * @param from past the `\begin{name}`.
   */
  environment(name: string, from: number): number {
    const end = `\\end{${name}}`;
    const begin = `\\begin{${name}}`;
    if ((this.#vain.get(name) ?? 0) >= VAIN) return -1;
    let depth = 1;
    for (let at = from; ;) {
      const close = this.literal(end, at);
      if (close < 0) {
        this.#vain.set(name, (this.#vain.get(name) ?? 0) + 1);
        return -1;
      }
      const open = this.literal(begin, at);
      if (open >= 0 && open < close) {
        depth += 1;
        at = open + begin.length;
        continue;
      }
      depth -= 1;
      if (depth === 0) return close;
      at = close + end.length;
    }
  }

  /**
   * Offset of the next run of exactly so many backticks; -1 if there is none.
   *
   * @param from never smaller than in an earlier call.
   */
  backticks(length: number, from: number): number {
    this.#runs ??= backtickRuns(this.#text);
    const places = this.#runs.get(length);
    if (places === undefined) return -1;
    while (places.next < places.offsets.length && places.offsets[places.next]! < from)
      places.next += 1;
    return places.offsets[places.next] ?? -1;
  }

  /** Whether an empty line lies between two offsets. */
  blankLine(from: number, to: number): boolean {
    const blank = this.pattern(/\n[ \t]*\r?\n/u, from);
    return blank >= 0 && blank < to;
  }

  /** Whether two empty lines in a row do. */
  blankLines(from: number, to: number): boolean {
    const blank = this.pattern(/\n[ \t]*\r?\n[ \t]*\r?\n/u, from);
    return blank >= 0 && blank < to;
  }

  private known(key: string, from: number): number | undefined {
    const last = this.#last.get(key);
    return last !== undefined && last.from <= from && from <= last.found ? last.found : undefined;
  }

  private found(key: string, from: number, found: number): number {
    if (found < 0) this.#none.set(key, Math.min(from, this.#none.get(key) ?? Infinity));
    else this.#last.set(key, { from, found });
    return found;
  }
}

function backtickRuns(text: string): Map<number, Places> {
  const runs = new Map<number, Places>();
  for (const run of text.matchAll(/`+/gu)) {
    const places = runs.get(run[0].length) ?? { offsets: [], next: 0 };
    places.offsets.push(run.index);
    runs.set(run[0].length, places);
  }
  return runs;
}
