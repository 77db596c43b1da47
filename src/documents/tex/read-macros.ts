import type { Definitions, Macro } from './macro.js';
import { texTokens, type TexToken } from './token.js';

const DEFINITION =
  /\\(?:(?:re|provide|declare)?newcommand|renewcommand|providecommand|DeclareRobustCommand|DeclareMathOperator|[gex]?def|let|input|include|subfile)(?![a-zA-Z])\*?/g;
const LONGEST = 5_000;
const MOST = 5_000;

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
  for (const match of text.matchAll(DEFINITION)) {
    if (match.index < past || isComment(text, match.index) || macros.size >= MOST) continue;
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
    const reader = new Reader(texTokens(text.slice(start, start + LONGEST), start));
    const macro = reader.definition(kind, match[0].endsWith('*'));
    if (macro === undefined) continue;
    macros.set(macro.name, macro);
    past = reader.end;
    stretches.push({ start: match.index, end: past });
  }
  return { macros, stretches, inputs };
}

function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /(?:^|[^\\])(?:\\\\)*%/u.test(line);
}

class Reader {
  readonly #tokens: readonly TexToken[];
  #at = 0;
  end = 0;

  constructor(tokens: readonly TexToken[]) {
    this.#tokens = tokens;
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
      const token = this.#tokens[this.#at];
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
    for (let token = this.#tokens[this.#at]; token !== undefined; token = this.#tokens[this.#at]) {
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
      const token = this.#tokens[this.#at];
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
    while (this.#tokens[this.#at]?.text === ' ') this.#at += 1;
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token !== undefined) this.end = token.end;
    return token;
  }
}
