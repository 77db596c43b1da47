import { TrainingError } from './training-error.js';

/** A part of a JSON file of settings that knows its place, so that errors can name it. */
export class Setting {
  constructor(
    private readonly value: unknown,
    private readonly place: string,
  ) {}

  private refuse(expected: string): never {
    const found = JSON.stringify(this.value) as string | undefined;
    const short = found === undefined ? 'nothing' : found.slice(0, 60);
    throw new TrainingError(`${this.place}: expected ${expected}, found ${short}`);
  }

  /** The members of an object that has no others. */
  object(...names: readonly string[]): (name: string) => Setting {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      this.refuse('an object');
    for (const key of Object.keys(value))
      if (!names.includes(key))
        throw new TrainingError(
          `${this.place}: unknown member ${JSON.stringify(key)}, expected ${names.join(', ')}`,
        );
    const members = value as Readonly<Record<string, unknown>>;
    return (name) => new Setting(members[name], `${this.place}.${name}`);
  }

  /** What is read from a member that may be absent, as a member of another object. */
  optional<Key extends string, T>(
    key: Key,
    read: (setting: Setting) => T,
  ): Readonly<Partial<Record<Key, T>>> {
    const found: Partial<Record<Key, T>> = {};
    if (this.value !== undefined) found[key] = read(this);
    return found;
  }

  list(most: number): readonly Setting[] {
    const { value } = this;
    if (!Array.isArray(value) || value.length > most) this.refuse(`a list of at most ${most}`);
    return value.map((element, i) => new Setting(element, `${this.place}[${i}]`));
  }

  whole(least: number, most: number): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      this.refuse(`a whole number from ${least} to ${most}`);
    return value;
  }

  /** A number above `above`, or equal to it where `orEqual`, and at most `most`. */
  number(above: number, most: number, orEqual = false): number {
    const { value } = this;
    const fits = (number: number): boolean =>
      (orEqual ? number >= above : number > above) && number <= most;
    if (typeof value !== 'number' || !fits(value))
      this.refuse(`a number ${orEqual ? 'from' : 'above'} ${above} up to ${most}`);
    return value;
  }

  word<Word extends string>(...words: readonly Word[]): Word {
    return (
      words.find((word) => word === this.value) ??
      this.refuse(words.map((word) => `"${word}"`).join(' or '))
    );
  }

  text(): string {
    const { value } = this;
    if (typeof value !== 'string' || value === '' || value.length > 100)
      this.refuse('a short text');
    return value;
  }
}
