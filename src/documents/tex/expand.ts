import type { Macro } from './macro.js';
import { rewriting, type Rewriting } from './rewriting.js';
import { isWord, texTokens, type TexToken } from './token.js';

/** Something that a formula says about itself and that is no part of it. */
export interface Mark {
  readonly kind: 'tag' | 'label' | 'reference' | 'unnumbered';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A formula without macros, each of its characters with its place in the document. */
export interface Expanded {
  readonly text: string;
  /** For each character, where what it stands for begins and ends in the document. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly marks: readonly Mark[];
  /** What limit was met, if one was. */
  readonly limit?: string;
}

/** Tokens that the macros of one formula may come to. */
export const MOST_TOKENS = 50_000;
/** Tokens that the macros of all formulas of a document may come to. */
export const MOST_TOKENS_IN_ALL = 5_000_000;
/** What macros may still come to in a document; it is used up. */
export interface Effort {
  tokens: number;
}
/** Macros that stand in each other's bodies. */
const DEEPEST = 200;

interface Pending extends TexToken {
  readonly depth: number;
}

/**
 * Expands the macros of a document in a formula. What comes from a macro's body
 * has the place of the call, what comes from an argument its own.
 *
 * @param offset of the TeX in the document.
 */
export function expandMacros(
  tex: string,
  offset: number,
  macros: ReadonlyMap<string, Macro>,
  effort: Effort = { tokens: MOST_TOKENS_IN_ALL },
): Expanded {
  return new Expander(texTokens(tex, offset), macros, effort).expand();
}

class Expander {
  /** The next token is the last. */
  readonly #stack: Pending[];
  readonly #macros: ReadonlyMap<string, Macro>;
  readonly #effort: Effort;
  readonly #out: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #marks: Mark[] = [];
  #count = 0;
  /** Where the last argument ended, its brace included. */
  #past = 0;

  constructor(tokens: readonly TexToken[], macros: ReadonlyMap<string, Macro>, effort: Effort) {
    this.#effort = effort;
    this.#stack = tokens.map((token) => ({ ...token, depth: 0 })).reverse();
    this.#macros = macros;
  }

  expand(): Expanded {
    let limit: string | undefined;
    for (let token = this.#stack.pop(); token !== undefined; token = this.#stack.pop()) {
      const macro = this.#macros.get(token.text);
      if (macro === undefined) {
        const rule = rewriting(token.text);
        if (rule === undefined) this.emit(token.text, token);
        else this.rewrite(token, rule);
        continue;
      }
      limit = this.call(token, macro);
      if (limit !== undefined) break;
    }
    return {
      text: this.#out.join(''),
      starts: this.#starts,
      ends: this.#ends,
      marks: this.#marks,
      ...(limit === undefined ? {} : { limit }),
    };
  }

  /** Puts a macro's body in its place; what limit was met, if one was. */
  private call(token: Pending, macro: Macro): string | undefined {
    const depth = token.depth + 1;
    if (depth > DEEPEST) return `${token.text} expands without an end`;
    const args = this.arguments(macro);
    if (args === undefined) {
      this.emit(token.text, token);
      return undefined;
    }
    const place = { start: token.start, end: token.end, depth };
    const body: Pending[] = [];
    for (let at = 0; at < macro.body.length; at++) {
      const { text } = macro.body[at]!;
      const number = text === '#' ? Number(macro.body[at + 1]?.text) : NaN;
      if (number >= 1 && number <= 9) {
        at += 1;
        // A word and the letter after it would grow together.
        for (const one of args[number - 1] ?? []) body.push({ ...one, depth });
      } else body.push({ text, ...place });
    }
    this.#count += body.length + 1;
    this.#effort.tokens -= body.length + 1;
    if (this.#effort.tokens < 0)
      return `the macros of the document come to more than ${MOST_TOKENS_IN_ALL} tokens in all`;
    if (this.#count > MOST_TOKENS) return `more than ${MOST_TOKENS} tokens come from ${token.text}`;
    for (let at = body.length - 1; at >= 0; at--) this.#stack.push(body[at]!);
    return undefined;
  }

  private arguments(macro: Macro): (readonly TexToken[])[] | undefined {
    const args: (readonly TexToken[])[] = [];
    if (macro.delimiters !== undefined) return this.delimited(macro.delimiters);
    for (let number = 0; number < macro.parameters; number++) {
      if (number === 0 && macro.optional !== undefined) {
        args.push(this.bracket() ?? macro.optional);
        continue;
      }
      const arg = this.argument();
      if (arg === undefined) return undefined;
      args.push(arg);
    }
    return args;
  }

  private delimited(delimiters: readonly string[]): TexToken[][] | undefined {
    const args: TexToken[][] = [];
    const [before = '', ...others] = delimiters;
    for (const char of before) if (this.#stack.pop()?.text !== char) return undefined;
    for (const delimiter of others) {
      if (delimiter === '') {
        const arg = this.argument();
        if (arg === undefined) return undefined;
        args.push(arg);
        continue;
      }
      const arg: TexToken[] = [];
      let seen = '';
      while (!seen.endsWith(delimiter)) {
        const token = this.#stack.pop();
        if (token === undefined) return undefined;
        arg.push(token);
        seen = `${seen}${token.text}`.slice(-delimiter.length);
      }
      while (arg.length > 0 && seen !== '') seen = seen.slice(0, -arg.pop()!.text.length);
      args.push(arg);
    }
    return args;
  }

  /** The next argument: a token, or what is in braces, without them. */
  private argument(): Pending[] | undefined {
    this.blanks();
    const first = this.#stack.pop();
    if (first === undefined || first.text === '}') {
      if (first !== undefined) this.#stack.push(first);
      return undefined;
    }
    this.#past = first.end;
    return first.text === '{' ? this.until('}') : [first];
  }

  private bracket(): Pending[] | undefined {
    this.blanks();
    if (this.#stack.at(-1)?.text !== '[') return undefined;
    this.#stack.pop();
    return this.until(']');
  }

  private until(close: string): Pending[] {
    const inside: Pending[] = [];
    for (let depth = 0; ;) {
      const token = this.#stack.pop();
      if (token !== undefined) this.#past = token.end;
      if (token === undefined || (depth === 0 && token.text === close)) return inside;
      if (token.text === '{') depth += 1;
      if (token.text === '}') depth -= 1;
      inside.push(token);
    }
  }

  private blanks(): void {
    while (this.#stack.at(-1)?.text === ' ') this.#stack.pop();
  }

  private rewrite(token: Pending, rule: Rewriting): void {
    switch (rule.kind) {
      case 'replace':
        this.emit(rule.by, token);
        return;
      case 'drop':
        for (let number = 0; number < rule.arguments; number++) this.argument();
        return;
      case 'mark': {
        if (this.#stack.at(-1)?.text === '*') this.#stack.pop();
        const inside = rule.argument ? (this.argument() ?? []) : [];
        const end = rule.argument ? this.#past : token.end;
        const text = inside.map((one) => one.text).join('');
        this.#marks.push({
          kind: rule.mark,
          text,
          start: token.start,
          end: Math.max(end, token.end),
        });
        if (rule.mark === 'reference') this.emit('\\text{(?)}', token);
        return;
      }
      case 'environment': {
        this.blanks();
        const name = (this.argument() ?? []).map((one) => one.text).join('');
        const by = rule.names(name);
        const nameEnd = this.#past;
        if (by.optional) this.bracket();
        if (by.text !== '') this.emit(by.text, { ...token, end: Math.max(token.end, nameEnd) });
        for (let number = 0; number < by.arguments; number++) this.argument();
      }
    }
  }

  private emit(text: string, place: TexToken): void {
    const last = this.#out.at(-1) ?? '';
    if (isWord(last) && /^[a-zA-Z@]/u.test(text)) this.write(' ', place.start, place.start);
    const isItself = place.end - place.start === text.length;
    for (let at = 0; at < text.length; at++) {
      this.#starts.push(isItself ? place.start + at : place.start);
      this.#ends.push(isItself ? place.start + at + 1 : place.end);
    }
    this.#out.push(text);
  }

  private write(text: string, start: number, end: number): void {
    this.#out.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
  }
}
