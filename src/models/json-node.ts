import { Rational } from '../arithmetic/number.js';
import { NetworkError } from './network-error.js';

/** A number as it may be written: its digits are bounded so that reading it is. */
const NUMBER = /^[+-]?\d{1,200}(?:\.\d{1,200})?(?:[eE][+-]?\d{1,3})?(?:\/\d{1,200})?$/;

/** A part of a JSON file that knows its place, so that errors can name it. */
export class JsonNode {
  constructor(
    readonly value: unknown,
    readonly path: string,
  ) {}

  /** An error at this place. */
  error(problem: string): NetworkError {
    return new NetworkError(this.path, problem);
  }

  private expected(what: string): NetworkError {
    return this.error(`expected ${what}, found ${described(this.value)}`);
  }

  /**
   * The members of an object; those that may be missing are absent.
   *
   * @throws NetworkError if it is no object, lacks a required member or has
   *   another one than those named.
   */
  object(required: readonly string[], optional: readonly string[]): ReadonlyMap<string, JsonNode> {
    const { value } = this;
    if (!isObject(value)) throw this.expected('an object');
    const names = [...required, ...optional];
    for (const key of Object.keys(value))
      if (!names.includes(key))
        throw this.error(`unknown member ${quoted(key)}: expected ${names.join(', ')}`);
    for (const key of required)
      if (!Object.hasOwn(value, key)) throw this.error(`the member "${key}" is missing`);
    const prefix = this.path === '' ? '' : `${this.path}.`;
    return new Map(
      names
        .filter((key) => Object.hasOwn(value, key))
        .map((key) => [key, new JsonNode(value[key], prefix + key)]),
    );
  }

  /** The members' names; throws NetworkError if it is no object. */
  keys(): readonly string[] {
    if (!isObject(this.value)) throw this.expected('an object');
    return Object.keys(this.value);
  }

  get isArray(): boolean {
    return Array.isArray(this.value);
  }

  get isString(): boolean {
    return typeof this.value === 'string';
  }

  /**
   * The elements of an array.
   *
   * @param what what they are, for the error.
   * @param length how many there have to be; any number above 0 where it is not given.
   * @param mayBeEmpty whether 0 is such a number.
   */
  array(what: string, length?: number, mayBeEmpty = false): readonly JsonNode[] {
    if (!Array.isArray(this.value)) throw this.expected(`an array of ${what}`);
    const found = this.value.length;
    if (length === undefined ? found === 0 && !mayBeEmpty : found !== length)
      throw this.error(`expected ${length ?? 'one or more'} ${what}, found ${found}`);
    return this.value.map((element, i) => new JsonNode(element, `${this.path}[${i}]`));
  }

  /** An exact number: an integer, a decimal or a string such as "3/7". */
  number(): Rational {
    const { value } = this;
    const what = 'a number such as 2, 0.1, "0.1" or "3/7"';
    if (typeof value === 'number' && Number.isSafeInteger(value)) return Rational.of(value);
    if (typeof value !== 'string') throw this.expected(what);
    if (!NUMBER.test(value))
      throw this.error(
        `expected ${what} of at most 200 digits and an exponent of at most 3, found ${described(value)}`,
      );
    try {
      return Rational.of(value);
    } catch (error) {
      throw this.error((error as Error).message);
    }
  }

  /** A probability, in [0, 1]. */
  probability(): Rational {
    const p = this.number();
    if (p.sign() < 0 || p.compare(1) > 0)
      throw this.error(`expected a probability from 0 to 1, found ${described(this.value)}`);
    return p;
  }

  /** An integer from 0 to one less than the count. */
  index(what: string, count: number): number {
    const { value } = this;
    const range = count === 1 ? 'only 0 exists' : `0 to ${count - 1} exist`;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= count)
      throw this.error(`expected the place of ${what} (${range}), found ${described(value)}`);
    return value;
  }

  /** One of some words. */
  word<Word extends string>(words: readonly Word[]): Word {
    const found = words.find((word) => word === this.value);
    if (found === undefined) throw this.expected(words.map((word) => `"${word}"`).join(', '));
    return found;
  }

  /** A text. */
  text(what: string): string {
    if (typeof this.value !== 'string') throw this.expected(what);
    return this.value;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const quoted = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A value for an error message, cut short. */
function described(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value === null) return 'null';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object';
}
