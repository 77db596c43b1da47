import { NetworkError } from './network-error.js';

/** The most characters of a network file. */
export const MOST_CHARACTERS = 4 * 1024 * 1024;

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;
const JSON_TOKEN =
  /[ \t\r\n]+|[[\]{},:]|"[^"\\\u0000-\u001f]*(?:\\.[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/;
const SMALL_INTEGER = /^-?\d{1,15}$/;

/**
 * JSON with its numbers as they are written: integers of up to 15 digits as
 * numbers, all others as the text that stands there, so that 0.1 is not read
 * through a double.
 *
 * @throws NetworkError if the text is longer than 4 Mi characters or no JSON.
 */
export function parseExactJson(text: string): unknown {
  if (text.length > MOST_CHARACTERS)
    throw new NetworkError('', `the file has more than ${MOST_CHARACTERS} characters`);
  try {
    JSON.parse(text);
  } catch (error) {
    throw notJson(text, error as SyntaxError);
  }
  return JSON.parse(
    text.replace(TOKEN, (token) =>
      token.startsWith('"') || SMALL_INTEGER.test(token) ? token : `"${token}"`,
    ),
  );
}

function notJson(text: string, error: SyntaxError): NetworkError {
  const at = firstBadToken(text);
  if (at === undefined)
    return new NetworkError('', `the file is not JSON: ${error.message.replace(/\s+/gu, ' ')}`);
  const before = text.slice(0, at).split('\n');
  const found = text.slice(at, at + 20).split('\n', 1)[0] ?? '';
  return new NetworkError(
    `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`,
    `the file is not JSON: expected a JSON value or punctuation, found ${JSON.stringify(found)}`,
  );
}

/** Where the first thing stands that is no token of JSON; undefined if the order is what is wrong. */
function firstBadToken(text: string): number | undefined {
  const token = new RegExp(JSON_TOKEN, 'y');
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    if (!token.test(text)) return at;
  }
  return undefined;
}
