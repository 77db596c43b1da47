/**
 * The name of a claim's or a row's place in the report: its id with everything
 * but letters, digits, dots and hyphens written as `_` and its code point, so that
 * no two ids share a name.
 */
export function anchor(id: string): string {
  return [...id]
    .map((character) =>
      character === '/'
        ? '__'
        : /[\p{L}\p{N}.-]/u.test(character)
          ? character
          : `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
    )
    .join('');
}
