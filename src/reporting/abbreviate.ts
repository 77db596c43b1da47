/**
 * Text of at most `longest` characters: the middle of a longer one is left out,
 * and the length of the whole is said.
 */
export function abbreviate(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const note = ` (${text.length} characters)`;
  const room = Math.max(8, longest - note.length - 1);
  const head = Math.ceil(room / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (room - head))}${note}`;
}

/**
 * A path of at most `longest` characters: of a longer one the end, which tells one file from another, cut before a
 * name where there is room for one.
 */
export function endOfPath(path: string, longest: number): string {
  if (path.length <= longest) return path;
  const end = path.slice(path.length - longest + 1).replace(/^[\udc00-\udfff]/u, '');
  const slash = end.search(/[\\/]/u);
  return `…${slash < 0 ? end : end.slice(slash)}`;
}
