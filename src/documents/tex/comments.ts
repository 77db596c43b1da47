/** Tells what stands behind a comment sign on its line; asked in rising order, in linear time. */
export class Comments {
  readonly #text: string;
  #end = -1;
  /** Where the comment of the line begins, or the line ends. */
  #from = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param offset never smaller than in an earlier call. */
  has(offset: number): boolean {
    if (offset > this.#end) this.enter(offset);
    return offset > this.#from;
  }

  private enter(offset: number): void {
    const start = this.#text.lastIndexOf('\n', offset) + 1;
    const end = this.#text.indexOf('\n', offset);
    this.#end = end < 0 ? this.#text.length : end;
    this.#from = this.#end;
    for (let at = start; at < this.#end; at++) {
      const char = this.#text[at];
      if (char === '\\') at += 1;
      else if (char === '%') {
        this.#from = at;
        return;
      }
    }
  }
}
