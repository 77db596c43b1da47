import { Closers } from './closers.js';
import { Collection } from './collection.js';
import { closingDollar, closingDollars } from './dollars.js';
import { isDisplayEnvironment, isVerbatimEnvironment } from './environments.js';
import type { Scan, Stretch } from './found.js';

const INTERESTING = /[\\$%]/g;
const BEGIN = /\\begin\s*\{([a-zA-Z]+\*?)\}/y;
const VERB = /\\(?:verb|lstinline)\*?([^a-zA-Z\s*{])/y;
/** Commands whose argument is no text. */
const RAW_ARGUMENT =
  /\\(?:url|path|includegraphics|bibliography|lstinline|nolinkurl)\s*(?:\[[^\]]{0,500}\])?\s*\{/y;

/**
 * Finds the formulas of a LaTeX document in one pass. Comments, verbatim text,
 * definitions of macros, and what stands before `\begin{document}` or after
 * `\end{document}` are not searched.
 *
 * @param definitions where macros are defined, in rising order.
 * @param most formulas that are kept; the others are counted.
 */
export function scanLatex(
  text: string,
  definitions: readonly Stretch[] = [],
  most = Infinity,
): Scan {
  return new LatexScanner(text, definitions, most).scan();
}

class LatexScanner {
  readonly #text: string;
  readonly #definitions: readonly Stretch[];
  readonly #closers: Closers;
  readonly #found: Collection;
  #definition = 0;

  constructor(text: string, definitions: readonly Stretch[], most: number) {
    this.#found = new Collection(most);
    this.#text = text;
    this.#definitions = definitions;
    this.#closers = new Closers(text);
  }

  scan(): Scan {
    const text = this.#text;
    const begin = /^[^%\n]*\\begin\s*\{document\}/mu.exec(text);
    const start = begin === null ? 0 : begin.index + begin[0].length;
    if (start > 0) this.#found.hide(0, start);
    for (let at = start; at < text.length;) {
      INTERESTING.lastIndex = at;
      const next = INTERESTING.exec(text)?.index;
      if (next === undefined) break;
      if (text.startsWith('\\end{document}', next)) {
        this.#found.hide(next, text.length);
        break;
      }
      at = this.read(next);
    }
    return this.#found.scan();
  }

  private read(at: number): number {
    const text = this.#text;
    const defined = this.definitionAt(at);
    if (defined !== undefined) return this.#found.hide(at, defined.end);
    if (text[at] === '%') return this.#found.hide(at, this.lineEnd(at));
    if (text[at] === '$') return this.dollar(at);
    const next = text[at + 1];
    if (next === '(') return this.delimited(at, '\\(', '\\)', false);
    if (next === '[') return this.delimited(at, '\\[', '\\]', true);
    BEGIN.lastIndex = at;
    const environment = BEGIN.exec(text);
    if (environment !== null) return this.environment(at, environment[0], environment[1]!);
    return this.command(at);
  }

  private command(at: number): number {
    const text = this.#text;
    VERB.lastIndex = at;
    const verb = VERB.exec(text);
    if (verb !== null) {
      const close = this.#closers.literal(verb[1]!, at + verb[0].length);
      const lineEnd = this.lineEnd(at);
      return this.#found.hide(at, close < 0 || close > lineEnd ? lineEnd : close + 1);
    }
    RAW_ARGUMENT.lastIndex = at;
    const raw = RAW_ARGUMENT.exec(text);
    if (raw !== null) {
      const close = this.#closers.literal('}', at + raw[0].length);
      const lineEnd = this.lineEnd(at);
      return this.#found.hide(at, close < 0 || close > lineEnd ? lineEnd : close + 1);
    }
    if (text.startsWith('\\iffalse', at)) {
      const close = this.#closers.pattern(/\\fi\b/u, at + 8);
      if (close >= 0) return this.#found.hide(at, close + 3);
    }
    return at + 2;
  }

  private environment(at: number, opening: string, name: string): number {
    const bodyStart = at + opening.length;
    if (isVerbatimEnvironment(name)) {
      const close = this.#closers.literal(`\\end{${name}}`, bodyStart);
      return this.#found.hide(at, close < 0 ? this.#text.length : close + name.length + 6);
    }
    const inline = name === 'math';
    if (!inline && !isDisplayEnvironment(name)) return bodyStart;
    const close = this.#closers.environment(name, bodyStart);
    if (close < 0) {
      const message = `\\begin{${name}} has no \\end{${name}}`;
      return this.#found.unclosed(at, bodyStart, message);
    }
    const end = close + `\\end{${name}}`.length;
    return inline
      ? this.add(at, end, bodyStart, close, false, name)
      : this.add(at, end, at, end, true, name);
  }

  private delimited(at: number, opener: string, closer: string, display: boolean): number {
    const bodyStart = at + 2;
    let close = this.#closers.literal(closer, bodyStart);
    // In `\\]` the backslash belongs to the end of a row, unless the bracket is the only closer there.
    while (close > 0 && this.#text[close - 1] === '\\' && this.#text[close - 2] !== '\\')
      close = this.#closers.literal(closer, close + 2);
    if (close < 0 || this.#closers.blankLines(bodyStart, close))
      return this.#found.unclosed(at, bodyStart, `${opener} has no ${closer}`);
    return this.add(at, close + 2, bodyStart, close, display, opener);
  }

  private dollar(at: number): number {
    const isDouble = this.#text[at + 1] === '$';
    const opener = isDouble ? '$$' : '$';
    const bodyStart = at + opener.length;
    const close = isDouble
      ? closingDollars(this.#text, bodyStart, true)
      : closingDollar(this.#text, bodyStart);
    if (close < 0) return this.#found.unclosed(at, bodyStart, `${opener} is closed nowhere`);
    if (this.#text.slice(bodyStart, close).trim() === '') return close + opener.length;
    return this.add(at, close + opener.length, bodyStart, close, isDouble, opener);
  }

  private definitionAt(at: number): Stretch | undefined {
    const all = this.#definitions;
    while (this.#definition < all.length && all[this.#definition]!.end <= at) this.#definition += 1;
    const next = all[this.#definition];
    return next !== undefined && next.start <= at ? next : undefined;
  }

  private lineEnd(at: number): number {
    const end = this.#closers.literal('\n', at);
    return end < 0 ? this.#text.length : end;
  }

  private add(
    start: number,
    end: number,
    bodyStart: number,
    bodyEnd: number,
    display: boolean,
    opener: string,
  ): number {
    return this.#found.formula({ start, end, bodyStart, bodyEnd, display, opener, quotes: 0 });
  }
}
