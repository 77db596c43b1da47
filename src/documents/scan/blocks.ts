import { Closers } from './closers.js';
import type { Lines } from '../text/lines.js';

/** What begins on a line of Markdown and is read to its own end. */
export type Block =
  | { readonly kind: 'hidden'; readonly end: number }
  | {
      readonly kind: 'math';
      readonly bodyStart: number;
      readonly bodyEnd: number;
      readonly end: number;
    };

const PREFIX = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u;
const FENCE = /^(`{3,}|~{3,})[ \t]*(.*)$/u;

/** MyST's directives whose contents are Markdown. */
const DIRECTIVE =
  /^\{(?:note|warning|tip|hint|important|attention|caution|danger|admonition|seealso|margin|sidebar|dropdown|card|epigraph|topic|figure|table|list-table|(?:prf|proof):\w+|exercise(?:-start|-end)?|solution(?:-start|-end)?|theorem|lemma|definition|proposition|corollary|remark|example)\}/u;

/**
 * Finds what stands in blocks of its own in Markdown: front matter, fences, Liquid's
 * highlighting, indented code. It is asked for one line after the other.
 */
export class Blocks {
  readonly #closers: Closers;
  readonly #lines: Lines;
  #afterBlank = true;
  #inList = false;
  /** Lengths of the fences around that hold Markdown. */
  readonly #open: number[] = [];

  constructor(text: string, lines: Lines, closers = new Closers(text)) {
    this.#closers = closers;
    this.#lines = lines;
  }

  /** The block that a line begins; undefined for a line that is searched for formulas. */
  at(line: number): Block | undefined {
    const raw = this.#lines.text(line);
    const prefix = PREFIX.exec(raw)?.[0] ?? '';
    const rest = raw.slice(prefix.length);
    if (line === 1 && /^(?:---|\+\+\+)[ \t]*$/u.test(raw)) {
      const end = this.frontMatter(raw.trim());
      if (end !== undefined) return { kind: 'hidden', end };
    }
    const fence = FENCE.exec(rest);
    if (
      fence !== null &&
      this.#open.length > 0 &&
      fence[2] === '' &&
      fence[1]!.length >= this.#open.at(-1)!
    ) {
      this.#open.pop();
      return undefined;
    }
    if (fence !== null && DIRECTIVE.test(fence[2]!)) {
      this.#open.push(fence[1]!.length);
      return undefined;
    }
    if (fence !== null && !(fence[1]!.startsWith('`') && fence[2]!.includes('`')))
      return this.fence(line, prefix, fence[1]!, fence[2]!);
    const liquid = /^\{%-?\s*(highlight|raw|comment)\b/u.exec(rest);
    if (liquid !== null && liquid[1] !== 'raw') {
      const close = this.#closers.literal(`{% end${liquid[1]!}`, this.#lines.start(line));
      if (close >= 0) return { kind: 'hidden', end: this.lineEndAfter(close) };
    }
    return this.indented(line, raw, prefix, rest);
  }

  /** Called for a line that a formula has run over, so that what follows is no indented code. */
  passed(): void {
    this.#afterBlank = false;
  }

  private indented(line: number, raw: string, prefix: string, rest: string): Block | undefined {
    if (rest === '') {
      this.#afterBlank = true;
      return undefined;
    }
    const isItem = /(?:[-*+]|\d[.)])[ \t]+$/u.test(prefix);
    const indent = /^(?: {4}|\t| {1,3}\t)/u.test(raw);
    const isCode = this.#afterBlank && !this.#inList && indent;
    if (isItem && !indent) this.#inList = true;
    else if (this.#afterBlank && !/^[ \t]/u.test(raw)) this.#inList = false;
    if (isCode) return { kind: 'hidden', end: this.#lines.end(line) };
    this.#afterBlank = false;
    return undefined;
  }

  private frontMatter(mark: string): number | undefined {
    const most = Math.min(this.#lines.count, 500);
    for (let line = 2; line <= most; line++) {
      const raw = this.#lines.text(line).trimEnd();
      if (raw === mark || (mark === '---' && raw === '...')) return this.#lines.end(line);
    }
    return undefined;
  }

  private fence(first: number, prefix: string, mark: string, info: string): Block {
    const quotes = prefix.split('>').length - 1;
    const close = new RegExp(`^(?:[ \\t]|>)*${mark[0]!}{${mark.length},}[ \\t]*$`, 'u');
    let line = first + 1;
    for (; line <= this.#lines.count; line++) {
      const raw = this.#lines.text(line);
      if (close.test(raw)) break;
      // A fence ends with the quote that it stands in.
      if (quotes > 0 && !/^[ \t]*>/u.test(raw)) {
        line -= 1;
        break;
      }
    }
    this.#afterBlank = false;
    const end = this.#lines.end(Math.min(line, this.#lines.count));
    if (!/^(?:math|\{math\})\s*$/u.test(info)) return { kind: 'hidden', end };
    const last = this.#lines.start(Math.min(line, this.#lines.count));
    let bodyLine = first + 1;
    // A directive's options, as in `:label: euler`.
    while (bodyLine < line && /^\s*:[\w-]+:/u.test(this.#lines.text(bodyLine))) bodyLine += 1;
    const bodyStart = this.#lines.start(bodyLine);
    return { kind: 'math', bodyStart, bodyEnd: Math.max(bodyStart, last), end };
  }

  private lineEndAfter(offset: number): number {
    return this.#lines.end(this.#lines.lineAt(offset));
  }
}
