import { KINDS, type Kind } from '../meaning/kind.js';
import { nameOf } from '../meaning/name.js';
import { readFormula } from '../meaning/read-formula.js';
import { customaryMacros } from '../tex/customary.js';
import type { Macro } from '../tex/macro.js';
import { texTokens } from '../tex/token.js';
import { nearest } from './nearest.js';
import {
  withoutBlanks,
  type DeclaredFormula,
  type DeclaredSymbol,
  type Ignored,
  type Notation,
} from './notation.js';
import { YamlFile, type Entry, type Value } from './yaml-map.js';

const SECTIONS = ['symbols', 'macros', 'assumptions', 'ignore'] as const;
const OF_SYMBOL = ['kind', 'shape', 'range', 'words', 'definition'] as const;
const OF_MACRO = ['arguments', 'body'] as const;
const OF_IGNORED = ['formula', 'number', 'reason'] as const;

type Fields<K extends string> = ReadonlyMap<K, Value>;

/**
 * Reads a notation file: what an author says of the symbols, the macros and the assumptions of
 * documents, and which formulas are not to be judged. The schema is schemas/notation.schema.json.
 *
 * @throws DocumentError with file, line and column for what it cannot be.
 */
export function readNotation(text: string, file: string): Notation {
  return new Reader(new YamlFile(text, file)).read();
}

class Reader {
  readonly #yaml: YamlFile;
  #macros: ReadonlyMap<string, Macro> = new Map();

  constructor(yaml: YamlFile) {
    this.#yaml = yaml;
  }

  read(): Notation {
    const value = this.#yaml.parse();
    const sections: Fields<(typeof SECTIONS)[number]> =
      value.is === 'nothing' ? new Map() : this.fields(value, SECTIONS, 'a notation file');
    const { file, lines } = this.#yaml;
    this.#macros = new Map(this.entries(sections.get('macros')).map((one) => this.macro(one)));
    return {
      file,
      symbols: this.entries(sections.get('symbols')).map((one) => this.symbol(one)),
      macros: this.#macros,
      assumptions: this.items(sections.get('assumptions')).map((one) => this.formula(one)),
      ignored: this.items(sections.get('ignore')).map((one) => this.ignored(one)),
      place: (offset) => {
        const { line, column } = lines.position(offset);
        return `${file}:${line}:${column}`;
      },
    };
  }

  private symbol({ key, start, end, value }: Entry): DeclaredSymbol {
    const { tree, gap } = readFormula(key, 0, this.context());
    const name = tree && nameOf(tree);
    if (name === undefined || gap !== undefined)
      throw this.#yaml.error(
        start,
        `${key} is no symbol: expected one in TeX, such as W or '\\tilde{p}'`,
      );
    const said =
      value.is === 'nothing' ? new Map<never, never>() : this.fields(value, OF_SYMBOL, 'a symbol');
    const fields: Fields<(typeof OF_SYMBOL)[number]> = said;
    const kind = fields.get('kind');
    const shape = fields.get('shape');
    const range = fields.get('range');
    const words = fields.get('words');
    const definition = fields.get('definition');
    return {
      ...{ tex: key, name, start, end },
      ...(kind && { kind: this.kind(kind) }),
      ...(shape && { shape: this.shape(shape) }),
      ...(range && { range: this.formula(range) }),
      ...(words && { words: this.line(words) }),
      ...(definition && { definition: this.formula(definition) }),
    };
  }

  private kind(value: Value): Kind {
    const said = this.line(value);
    const kind = KINDS.find((one) => one === said);
    if (kind !== undefined) return kind;
    throw this.#yaml.error(
      value.start,
      `no kind is called ${said}: expected ${this.oneOf(said, KINDS)}`,
    );
  }

  private shape(value: Value): string[] {
    const items = value.is === 'list' ? value.items : [value];
    const sizes = items.map((item) => {
      const size = this.line(item);
      this.formula(item);
      return size;
    });
    if (sizes.length === 0 || sizes.length > 2)
      throw this.#yaml.error(value.start, 'expected a length, or rows and columns, such as [n, k]');
    return sizes;
  }

  private macro({ key, start, value }: Entry): [string, Macro] {
    if (!/^\\(?:[A-Za-z@]+|[^A-Za-z\s])$/u.test(key))
      throw this.#yaml.error(start, `${key} is no name of a macro: expected one such as '\\vect'`);
    if (value.is !== 'map')
      return [key, { name: key, parameters: 0, body: texTokens(this.line(value)) }];
    const fields = this.fields(value, OF_MACRO, 'a macro');
    const body = fields.get('body');
    if (body === undefined) throw this.#yaml.error(value.start, `${key} has no body`);
    const count = fields.get('arguments');
    const parameters = count === undefined ? '0' : this.line(count);
    if (!/^[0-9]$/u.test(parameters))
      throw this.#yaml.error(count?.start ?? start, `${parameters} arguments: expected 0 to 9`);
    return [key, { name: key, parameters: Number(parameters), body: texTokens(this.line(body)) }];
  }

  private ignored(value: Value): Ignored {
    const fields = this.fields(value, OF_IGNORED, 'a formula that is ignored');
    const [formula, tag, reason] = [
      fields.get('formula'),
      fields.get('number'),
      fields.get('reason'),
    ];
    if ((formula === undefined) === (tag === undefined))
      throw this.#yaml.error(value.start, 'expected either formula or number');
    if (reason === undefined || this.line(reason).trim() === '')
      throw this.#yaml.error(value.start, 'a formula is ignored for a reason: expected one');
    return {
      ...{ start: value.start, end: value.end, reason: this.line(reason).trim() },
      ...(formula && { formula: withoutBlanks(this.line(formula)) }),
      ...(tag && { tag: this.line(tag) }),
    };
  }

  private formula(value: Value): DeclaredFormula {
    const tex = this.line(value);
    const { tree, gap } = readFormula(tex, 0, this.context());
    if (tree === undefined || gap !== undefined || tex.trim() === '')
      throw this.#yaml.error(
        value.start,
        `${tex} is not understood: ${gap?.reason ?? 'expected a formula'}`,
      );
    return { tex, tree, start: value.start, end: value.end };
  }

  private context(): Parameters<typeof readFormula>[2] {
    return { macros: new Map([...customaryMacros, ...this.#macros]), names: new Set() };
  }

  private line(value: Value): string {
    if (value.is === 'text' || value.is === 'number') return value.text;
    throw this.#yaml.error(value.start, 'expected a text');
  }

  private entries(value: Value | undefined): readonly Entry[] {
    if (value === undefined || value.is === 'nothing') return [];
    if (value.is === 'map') return value.entries;
    throw this.#yaml.error(value.start, 'expected names with values');
  }

  private items(value: Value | undefined): readonly Value[] {
    if (value === undefined || value.is === 'nothing') return [];
    if (value.is === 'list') return value.items;
    throw this.#yaml.error(value.start, 'expected a list');
  }

  /** The values of a map by their keys; a key that is not among the known ones is an error. */
  private fields<K extends string>(value: Value, known: readonly K[], what: string): Fields<K> {
    if (value.is !== 'map') throw this.#yaml.error(value.start, `expected ${known.join(', ')}`);
    return new Map(
      value.entries.map((entry): [K, Value] => {
        const key = known.find((one) => one === entry.key);
        if (key !== undefined) return [key, entry.value];
        throw this.#yaml.error(
          entry.start,
          `${what} has no key ${entry.key}: expected ${this.oneOf(entry.key, known)}`,
        );
      }),
    );
  }

  private oneOf(word: string, known: readonly string[]): string {
    const meant = nearest(word, known);
    return meant === undefined
      ? `one of ${known.join(', ')}`
      : `${meant}, or another of ${known.join(', ')}`;
  }
}
