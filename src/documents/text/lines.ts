/** A place in a text: lines and columns from 1, columns in UTF-16 code units, a tab as one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin. Lines end in LF, CRLF, or CR alone. */
export class Lines {
  readonly #starts: Uint32Array;
  readonly #text: string;

  constructor(text: string) {
    // Counted first: millions of line ends cost four bytes each, and no growing.
    this.#starts = new Uint32Array(1 + lineEnds(text, () => undefined));
    lineEnds(text, (line, past) => {
      this.#starts[line] = past;
    });
    this.#text = text;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Offset of a line's first character. @param line from 1. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** Offset past a line's last character, its end not included. @param line from 1. */
  end(line: number): number {
    let end = this.#starts[line] ?? this.#text.length;
    if (line < this.count && this.#text.charCodeAt(end - 1) === 10) end -= 1;
    if (end > this.start(line) && this.#text.charCodeAt(end - 1) === 13) end -= 1;
    return end;
  }

  /** A line without its end. @param line from 1. */
  text(line: number): string {
    return this.#text.slice(this.start(line), this.end(line));
  }

  /** The line that an offset lies in, by bisection. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The position of an offset; one past the end is that of the end. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(inside);
    return { line, column: inside - this.start(line) + 1 };
  }
}

/** How many line ends there are; each is told with its number, from 1, and the offset past it. */
function lineEnds(text: string, tell: (line: number, past: number) => void): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) tell((count += 1), at + 1);
  }
  return count;
}
