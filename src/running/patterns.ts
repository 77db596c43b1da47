import { InputError } from './input-error.js';

/**
 * Whether a pattern names a claim: its id, the row or the source that it is
 * part of, or any of these with `*` for any characters.
 */
export function matches(pattern: string, id: string): boolean {
  const parts = pattern.replace(/\/+$/, '').split('*');
  const literal = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}(?:/.*)?$`).test(id);
}

/** Whether any of the patterns names the claim; no pattern at all names every claim. */
export function isSelected(patterns: readonly string[], id: string): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(pattern, id));
}

/**
 * The ids that the patterns name, in the order given.
 *
 * @throws InputError if a pattern names none.
 */
export function select(patterns: readonly string[], ids: readonly string[]): string[] {
  for (const pattern of patterns)
    if (!ids.some((id) => matches(pattern, id)))
      throw new InputError(
        `the pattern "${pattern}" matches no claim: expected a claim's id, a row, a source, ` +
          'or one of these with * for any characters',
      );
  return ids.filter((id) => isSelected(patterns, id));
}
