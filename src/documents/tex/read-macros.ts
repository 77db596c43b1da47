import { Comments } from './comments.js';
import type { Definitions, Macro } from './macro.js';
import { texTokensFrom, type TexToken } from './token.js';

const DEFINITION =
  /\\(?:(?:re|provide|declare)?newcommand|renewcommand|providecommand|DeclareRobustCommand|DeclareMathOperator|[gex]?def|let|input|include|subfile)(?![a-zA-Z])\*?/g;
const LONGEST = 5_000;
const MOST = 5_000;
/** Tokens that may be looked at in definitions that come to nothing. */
const MOST_IN_VAIN = 1_000_000;

/**
 * Reads the definitions of macros in a document: `\newcommand` and its kin with
 * optional arguments, `\def` with delimiters, `\let`, `\DeclareMathOperator`. What
 * cannot be read is passed over. Comments are not searched.
 */
export function readMacros(text: string): Definitions {
  const macros = new Map<string, Macro>();
  const stretches: { start: number; end: number }[] = [];
  const inputs: { name: string; start: number; end: number }[] = [];
  let past = 0;
  let inVain = 0;
  const comments = new Comments(text);
  for (const match of text.matchAll(DEFINITION)) {
    if (match.index < past || macros.size >= MOST) continue;
    if (inVain > MOST_IN_VAIN) break;
    if (comments.has(match.index)) continue;
    const kind = match[0].replace(/[\\*]/gu, '');
    const start = match.index + match[0].length;
    if (/^(?:input|include|subfile)$/u.test(kind)) {
      const file = /^\s*\{([^{}\n]+)\}|^[ \t]+([^\s\\{}]+)/u.exec(text.slice(start, start + 500));
      if (file !== null)
        inputs.push({
          name: (file[1] ?? file[2] ?? '').trim(),
          start: match.index,
          end: start + file[0].length,
        });
      continue;
    }
    const reader = new Reader(texTokensFrom(text, start, Math.min(text.length, start + LONGEST)));
    const macro = reader.definition(kind, match[0].endsWith('*'));
    if (macro === undefined) {
      inVain += reader.count;
      continue;
    }
    macros.set(macro.name, macro);
    past = reader.end;
    stretches.push({ start: match.index, end: past });
  }
  const limit =
    macros.size >= MOST
      ? `more than ${MOST} definitions of macros: the others were not read`
      : inVain > MOST_IN_VAIN
        ? 'too many definitions of macros without an end: the others were not read'
        : undefined;
  return { macros, stretches, inputs, ...(limit === undefined ? {} : { limit }) };
}

class Reader {
  readonly #source: Iterator<TexToken, undefined>;
  /** Those that have been asked for. */
  readonly #tokens: TexToken[] = [];
  #at = 0;
  end = 0;

  constructor(source: Iterator<TexToken, undefined>) {
    this.#source = source;
  }

  /** How many tokens were looked at. */
  get count(): number {
    return this.#tokens.length;
  }

  private token(at: number): TexToken | undefined {
    while (this.#tokens.length <= at) {
      const next = this.#source.next();
      if (next.done === true) return undefined;
      this.#tokens.push(next.value);
    }
    return this.#tokens[at];
  }

  definition(kind: string, starred: boolean): Macro | undefined {
    if (kind.endsWith('def')) return this.def();
    const name = this.name();
    if (name === undefined) return undefined;
    if (kind === 'let') return this.let(name);
    if (kind === 'DeclareMathOperator') return this.operator(name, starred);
    const count = this.bracket();
    const parameters = count === undefined ? 0 : Number(count.map(({ text }) => text).join(''));
    const optional = count === undefined ? undefined : this.bracket();
    const body = this.group();
    if (body === undefined || !(parameters >= 0 && parameters <= 9)) return undefined;
    return { name, parameters, ...(optional === undefined ? {} : { optional }), body };
  }

  private def(): Macro | undefined {
    const name = this.next()?.text;
    if (name?.startsWith('\\') !== true) return undefined;
    const delimiters = [''];
    for (;;) {
      const token = this.token(this.#at);
      if (token === undefined || token.text === '}') return undefined;
      if (token.text === '{') break;
      this.#at += 1;
      if (token.text !== '#') delimiters.push(`${delimiters.pop() ?? ''}${token.text}`);
      else {
        this.#at += 1;
        delimiters.push('');
      }
    }
    const body = this.group();
    if (body === undefined) return undefined;
    const parameters = delimiters.length - 1;
    const delimited = delimiters.some((text) => text.trim() !== '');
    return { name, parameters, ...(delimited ? { delimiters } : {}), body };
  }

  private let(name: string): Macro | undefined {
    const first = this.next();
    const target = first?.text === '=' ? this.next() : first;
    return target && { name, parameters: 0, body: [target] };
  }

  private operator(name: string, starred: boolean): Macro | undefined {
    const body = this.group();
    const [first] = body ?? [];
    if (body === undefined || first === undefined) return undefined;
    const place = { start: first.start, end: first.start };
    const around = ['\\operatorname', ...(starred ? ['*'] : []), '{'];
    const opening = around.map((text) => ({ text, ...place }));
    return { name, parameters: 0, body: [...opening, ...body, { text: '}', ...place }] };
  }

  /** A command's name, in braces or not. */
  private name(): string | undefined {
    const token = this.next();
    if (token?.text !== '{') return token?.text.startsWith('\\') === true ? token.text : undefined;
    const name = this.next()?.text;
    return this.next()?.text === '}' && name?.startsWith('\\') === true ? name : undefined;
  }

  private bracket(): TexToken[] | undefined {
    const before = this.#at;
    if (this.next()?.text !== '[') {
      this.#at = before;
      return undefined;
    }
    const inside: TexToken[] = [];
    for (let token = this.token(this.#at); token !== undefined; token = this.token(this.#at)) {
      this.#at += 1;
      if (token.text === ']') return inside;
      inside.push(token);
    }
    return undefined;
  }

  private group(): TexToken[] | undefined {
    const first = this.next();
    if (first === undefined) return undefined;
    if (first.text !== '{') return [first];
    const inside: TexToken[] = [];
    for (let depth = 1; ;) {
      const token = this.token(this.#at);
      if (token === undefined) return undefined;
      this.#at += 1;
      this.end = token.end;
      if (token.text === '{') depth += 1;
      if (token.text === '}' && --depth === 0) return inside;
      inside.push(token);
    }
  }

  /** The next token that is no blank. */
  private next(): TexToken | undefined {
    while (this.token(this.#at)?.text === ' ') this.#at += 1;
    const token = this.token(this.#at);
    this.#at += 1;
    if (token !== undefined) this.end = token.end;
    return token;
  }
}
