import type { Lines } from '../text/lines.js';
import { Blocks } from './blocks.js';
import { Closers } from './closers.js';
import { Collection } from './collection.js';
import { closingDollar, closingDollars, isFormula } from './dollars.js';
import { isMathEnvironment } from './environments.js';
import { isFirstOnLine } from './found.js';
import type { Scan } from './found.js';
import { htmlAt } from './html.js';
import { isMathInBackslashes } from './parentheses.js';

const INTERESTING = /[\\$`<\]\n]/g;
/** Characters of a line that are looked at for quote marks. */
const MOST_MARKS = 1_000;
/** What may stand after the dollars that close a display: punctuation, a number, an attribute. */
const AFTER_DISPLAY =
  /^[ \t]*(?:[.,;:。，；]?[ \t]*(?:\(\d[\d.]*[a-z]?\))?[ \t]*(?:\{:?[#.][^{}]*\})?)[ \t]*\\?[ \t]*(?:\r?\n|\r|$)/u;

/**
 * Finds the formulas of a Markdown document in one pass: dollars, parentheses and
 * brackets with one or two backslashes, GitHub's fences and code dollars, MathJax
 * scripts, bare environments. Code, comments, front matter and prices are none.
 *
 * Takes time and memory linear in the text.
 *
 * @param most formulas that are kept; the others are counted.
 */
export function scanMarkdown(text: string, lines: Lines, most = Infinity): Scan {
  return new MarkdownScanner(text, lines, most).scan();
}

class MarkdownScanner {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #blocks: Blocks;
  readonly #closers: Closers;
  readonly #found: Collection;
  /** The line whose beginning has been looked at. */
  #line = 0;

  constructor(text: string, lines: Lines, most: number) {
    this.#found = new Collection(most);
    this.#text = text;
    this.#lines = lines;
    this.#closers = new Closers(text);
    this.#blocks = new Blocks(text, lines, this.#closers);
  }

  scan(): Scan {
    const text = this.#text;
    for (let at = this.beginLine(0); at < text.length;) {
      INTERESTING.lastIndex = at;
      const next = INTERESTING.exec(text)?.index ?? text.length;
      if (next >= text.length) break;
      at = text[next] === '\n' ? this.beginLine(next + 1) : this.read(next);
    }
    return this.#found.scan();
  }

  /** Passes over the blocks that begin here; where the search goes on. */
  private beginLine(at: number): number {
    let start = at;
    while (start < this.#text.length) {
      const line = this.#lines.lineAt(start);
      if (line <= this.#line || this.#lines.start(line) !== start) return start;
      for (let passed = this.#line + 1; passed < line; passed++) this.#blocks.passed();
      this.#line = line;
      const block = this.#blocks.at(line);
      if (block === undefined) return start;
      if (block.kind === 'hidden') this.#found.hide(start, block.end);
      else this.add(start, block.end, block.bodyStart, block.bodyEnd, true, '```math');
      this.#line = this.#lines.lineAt(block.end);
      start = this.#lines.start(this.#line + 1);
      if (this.#line >= this.#lines.count) return this.#text.length;
    }
    return start;
  }

  /** Reads what begins at an interesting character; where the search goes on. */
  private read(at: number): number {
    const text = this.#text;
    switch (text[at]) {
      case '\\':
        return this.backslash(at);
      case '$':
        return text[at + 1] === '$' ? this.dollars(at) : this.dollar(at);
      case '`':
        return this.code(at);
      case '<':
        return this.html(at);
      default:
        return this.link(at);
    }
  }

  private backslash(at: number): number {
    const text = this.#text;
    for (const [opener, closer, display] of [
      ['\\\\[', '\\\\]', true],
      ['\\\\(', '\\\\)', false],
      ['\\[', '\\]', true],
      ['\\(', '\\)', false],
    ] as const) {
      if (!text.startsWith(opener, at)) continue;
      const bodyStart = at + opener.length;
      const close = this.#closers.literal(closer, bodyStart);
      if (close < 0 || this.#closers.blankLine(bodyStart, close)) return at + opener.length;
      const end = close + closer.length;
      const body = text.slice(bodyStart, close);
      if (!isMathInBackslashes(body, opener, text.slice(end, end + 2))) return at + opener.length;
      return this.add(at, end, bodyStart, close, display, opener);
    }
    const environment = /^\\begin\{([a-zA-Z]+\*?)\}/u.exec(text.slice(at, at + 40));
    if (environment !== null && isMathEnvironment(environment[1]!)) {
      const name = environment[1]!;
      const close = this.#closers.environment(name, at + environment[0].length);
      if (close >= 0) {
        const end = close + `\\end{${name}}`.length;
        return this.add(at, end, at, end, true, name);
      }
      const message = `\\begin{${name}} has no \\end{${name}}`;
      return this.#found.unclosed(at, at + environment[0].length, message);
    }
    return at + (/[!-/:-@[-`{-~]/u.test(text[at + 1] ?? '') ? 2 : 1);
  }

  private dollars(at: number): number {
    const text = this.#text;
    const first = isFirstOnLine(text, this.#lines, at);
    const bodyStart = at + 2;
    const close = closingDollars(text, bodyStart, first);
    if (close < 0) return this.#found.unclosed(at, bodyStart, '$$ is closed nowhere');
    const end = close + 2;
    const body = text.slice(bodyStart, close);
    if (body.trim() === '') return body === '' ? bodyStart : end;
    const alone = first || /^[ \t]*\r?\n/u.test(body);
    const last = AFTER_DISPLAY.test(text.slice(end, end + 200)) || /\n[ \t>]*$/u.test(body);
    return this.add(at, end, bodyStart, close, (alone && last) || body.includes('\n'), '$$');
  }

  private dollar(at: number): number {
    const text = this.#text;
    if (text[at + 1] === '`') {
      const close = this.#closers.literal('`$', at + 2);
      if (close >= 0 && !this.#closers.blankLine(at, close))
        return this.add(at, close + 2, at + 2, close, false, '$`');
    }
    if (
      /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') &&
      /[\p{Lu}_{(]/u.test(text[at + 1] ?? '') &&
      /^[A-Z_]{2,}|^\{\w+\}|^\(\w+\)/u.test(text.slice(at + 1, at + 20))
    )
      return at + 1;
    const close = closingDollar(text, at + 1);
    if (close < 0) return at + 1;
    const after = String.fromCodePoint(text.codePointAt(close + 1) ?? 32);
    if (!isFormula(text.slice(at + 1, close), close + 1 < text.length ? after : '')) return at + 1;
    return this.add(at, close + 1, at + 1, close, false, '$');
  }

  /** A code span, which no empty line interrupts. */
  private code(at: number): number {
    let past = at + 1;
    while (this.#text[past] === '`') past += 1;
    const length = past - at;
    const close = this.#closers.backticks(length, past);
    if (close < 0 || this.#closers.blankLine(past, close)) return past;
    return this.#found.hide(at, close + length);
  }

  private html(at: number): number {
    const part = htmlAt(this.#text, at, this.#closers);
    if (part === undefined) return at + 1;
    if (part.kind === 'math')
      return this.add(at, part.end, part.bodyStart, part.bodyEnd, part.display, '<script>');
    return this.#found.hide(at, part.end);
  }

  /** The target of a link, which may have dollars in it. */
  private link(at: number): number {
    if (this.#text[at + 1] !== '(') return at + 1;
    const target = /^\]\([^()\s]*(?:[ \t]+"[^"\n]*")?\)/u.exec(this.#text.slice(at, at + 2_000));
    return target === null ? at + 1 : at + target[0].length;
  }

  private add(
    start: number,
    end: number,
    bodyStart: number,
    bodyEnd: number,
    display: boolean,
    opener: string,
  ): number {
    const lineStart = this.#lines.start(this.#lines.lineAt(start));
    const marks = this.#text.slice(lineStart, Math.min(start, lineStart + MOST_MARKS));
    const quotes = /^[ \t>]*/u.exec(marks)?.[0].split('>').length ?? 1;
    return this.#found.formula({
      start,
      end,
      bodyStart,
      bodyEnd,
      display,
      opener,
      quotes: quotes - 1,
    });
  }
}
