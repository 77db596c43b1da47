/* Control characters, the escape that starts terminal sequences, and the marks that reverse the direction of text. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text without control characters and without marks that change its direction,
 * for statements, notes and messages that claim files bring along; line ends and
 * tabs stay.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(UNPRINTABLE, '');
}

/** The same on one line: each run of white space is one space. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}
