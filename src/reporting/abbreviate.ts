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
