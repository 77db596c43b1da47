import { FormulaError } from './formula-error.js';
import type { Token } from './tokens.js';

/** The tokens of a text, taken one after the other. */
export class TokenStream {
  private next = 0;

  /** @param what what the text is, for messages. */
  constructor(
    readonly what: string,
    readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  get isAtEnd(): boolean {
    return this.next >= this.tokens.length;
  }

  /** The token at hand, or one further on; undefined beyond the end. */
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.next + ahead];
  }

  /** Takes the token at hand where it is one of these texts. */
  accept(...texts: readonly string[]): Token | undefined {
    const token = this.peek();
    if (token === undefined || token.kind === 'number' || !texts.includes(token.text))
      return undefined;
    this.next++;
    return token;
  }

  /** Takes the token at hand where it is of this kind. */
  acceptKind(kind: Token['kind']): Token | undefined {
    const token = this.peek();
    if (token?.kind !== kind) return undefined;
    this.next++;
    return token;
  }

  /** Takes one of these texts, or throws FormulaError that says what was expected. */
  expect(...texts: readonly string[]): Token {
    return (
      this.accept(...texts) ?? this.fail(`expected ${texts.map((t) => `"${t}"`).join(' or ')}`)
    );
  }

  /** Throws FormulaError at the token, or at the one at hand, or at the end. */
  fail(problem: string, token = this.peek()): never {
    if (token === undefined)
      throw new FormulaError(this.what, this.text, this.text.length, `${problem}, found the end`);
    const found = problem.startsWith('expected') ? `, found "${token.text}"` : '';
    throw new FormulaError(this.what, this.text, token.at, problem + found, token.length);
  }
}
