/**
 * A line of carets below a print, as wide as what they mark is on a terminal: wide
 * characters take two columns, combining ones none, a tab stays a tab.
 *
 * @param start offset of the first marked character, in UTF-16 code units from 0.
 * @param end past the last one.
 */
export function caretLine(print: string, start: number, end: number): string {
  const before = [...print.slice(0, start)]
    .map((char) => (char === '\t' ? '\t' : ' '.repeat(displayWidth(char))))
    .join('');
  const marked = [...print.slice(start, end)].reduce((sum, char) => sum + displayWidth(char), 0);
  return `${before}${'^'.repeat(Math.max(1, marked))}`;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a character takes: 0, 1 or 2. */
export function displayWidth(char: string): number {
  if (NARROWEST.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

/** A text with what would disturb a terminal made visible, each character as wide as before. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
    '\ufffd',
  );
}
