import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import { DocumentError } from '../text/document-error.js';
import { Lines } from '../text/lines.js';

/** Longer files are not read. */
export const MOST_CHARACTERS = 256 * 1024;
const DEEPEST = 8;
const MOST_NODES = 20_000;
const MOST_OPEN = 200;

/** A value of a YAML file with its place in it. */
export type Value = { readonly start: number; readonly end: number } & (
  | { readonly is: 'text' | 'number' | 'flag' | 'nothing'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly Value[] }
  | { readonly is: 'map'; readonly entries: readonly Entry[] }
);

export interface Entry {
  readonly key: string;
  /** Where the key begins. */
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A text with a name, and errors about it that have a line and a column. */
export class YamlFile {
  readonly file: string;
  readonly lines: Lines;
  readonly text: string;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
    this.lines = new Lines(text);
  }

  /** `file:line:column: message` as an error. */
  error(start: number, message: string): DocumentError {
    const { line, column } = this.lines.position(Math.min(start, this.text.length));
    return new DocumentError(`${this.file}:${line}:${column}: ${message}`);
  }

  /**
   * The values of the file. Aliases, tags and keys that are no text are refused, so that the
   * values are never larger than the file.
   *
   * @throws DocumentError for what is no YAML, more than 256 KB, nested deeper than 8, or has
   *   more than 20,000 values.
   */
  parse(): Value {
    if (this.text.length > MOST_CHARACTERS)
      throw new DocumentError(`${this.file} has more than ${MOST_CHARACTERS} characters`);
    this.refuseDeep();
    let document;
    try {
      // Its own look for keys that are twice there takes the square of their number.
      const options = { merge: false, prettyErrors: false, uniqueKeys: false } as const;
      document = parseDocument(this.text, { ...options, schema: 'core' });
    } catch (error) {
      if (error instanceof RangeError) throw new DocumentError(`${this.file} is nested too deeply`);
      throw error;
    }
    const [problem] = document.errors;
    if (problem !== undefined) throw this.error(problem.pos[0], problem.message);
    let count = 0;
    const valueOf = (node: YamlNode | null, place: number, depth: number): Value => {
      if (node === null) return { is: 'nothing', text: '', start: place, end: place };
      const [start, end] = node.range ?? [place, place];
      count += 1;
      if (count > MOST_NODES) throw this.error(start, `more than ${MOST_NODES} values`);
      if (depth > DEEPEST) throw this.error(start, `nested deeper than ${DEEPEST}`);
      if (isAlias(node)) throw this.error(start, 'an alias: expected the value itself');
      if (node.tag !== undefined) throw this.error(start, `the tag ${node.tag}: expected none`);
      if (isSeq(node))
        return {
          ...{ is: 'list', start, end },
          items: node.items.map((item) => valueOf(item as YamlNode, start, depth + 1)),
        };
      if (isMap(node)) {
        const known = new Set<string>();
        return {
          ...{ is: 'map', start, end },
          entries: node.items.map(({ key, value }): Entry => {
            const name = key as YamlNode;
            const at = name.range?.[0] ?? start;
            if (!isScalar(name)) throw this.error(at, 'a key that is no text');
            const text = typeof name.value === 'string' ? name.value : (name.source ?? '');
            if (known.has(text)) throw this.error(at, `${text} stands here twice`);
            known.add(text);
            return {
              key: text,
              ...{ start: at, end: name.range?.[1] ?? at },
              value: valueOf(value as YamlNode | null, name.range?.[1] ?? at, depth + 1),
            };
          }),
        };
      }
      if (!isScalar(node)) throw this.error(start, 'a value that is not understood');
      const is =
        node.value === null
          ? 'nothing'
          : typeof node.value === 'number' || typeof node.value === 'bigint'
            ? 'number'
            : typeof node.value === 'boolean'
              ? 'flag'
              : 'text';
      const text = is === 'text' ? String(node.value) : (node.source ?? '');
      return { is, text, start, end };
    };
    return valueOf(document.contents, 0, 0);
  }

  /** The parser calls itself for every bracket, every dash and every step to the right. */
  private refuseDeep(): void {
    let depth = 0;
    for (const match of this.text.matchAll(/[[\]{}]/gu)) {
      depth = Math.max(0, depth + (/[[{]/u.test(match[0]) ? 1 : -1));
      if (depth > MOST_OPEN) throw this.error(match.index, `more than ${MOST_OPEN} open brackets`);
    }
    for (let line = 1; line <= this.lines.count; line++) {
      const start = this.lines.start(line);
      const text = this.lines.text(line);
      const marks = text.match(/(?<=^|\s)[-?:&!](?=\s|$|\S*\s)/gu)?.length ?? 0;
      const indent = text.length - text.trimStart().length;
      if (indent > MOST_OPEN || marks > MOST_OPEN)
        throw this.error(start, `more than ${MOST_OPEN} steps deep`);
    }
  }
}
