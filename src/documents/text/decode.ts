import { DocumentError } from './document-error.js';

/** The text of a document, without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly bom: boolean;
}

/** The first bytes of formats that are no text. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive (an office document, perhaps)'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u007fELF', 'a program'],
  ['{\\rtf', 'an RTF document'],
  ['%!PS', 'a PostScript file'],
];

/** Encodings that are tried, to name the one that a text that is not UTF-8 may be in. */
const EAST_ASIAN = ['gb18030', 'shift_jis', 'big5', 'euc-kr'] as const;

const SAMPLE = 65_536;

/**
 * The text of a document from its bytes, UTF-8 with or without a byte order mark.
 *
 * @param name the file's, for messages.
 * @throws DocumentError for what is no text, or is in another encoding, which is named.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const head = latin(bytes.subarray(0, 16));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature !== undefined && !isTextWithComment(head))
    throw new DocumentError(`${name} is ${signature[1]}: expected Markdown or LaTeX as text`);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) throw new DocumentError(`${name} is ${wide}: expected UTF-8`);
  if (isBinary(bytes)) throw new DocumentError(`${name} is a binary file: expected text`);
  const bom = head.startsWith('\u00ef\u00bb\u00bf');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bom ? bytes.subarray(3) : bytes,
    );
    return { text, bom };
  } catch {
    throw new DocumentError(`${name} is not UTF-8: ${notUtf8(bytes)}`);
  }
}

/** A TeX file may begin with a comment that looks like PostScript's or PDF's. */
function isTextWithComment(head: string): boolean {
  return !head.startsWith('%!PS') && head.startsWith('%PDF-') && !/^%PDF-\d/u.test(head);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? 'UTF-32 (little endian)' : 'UTF-16 (little endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big endian)';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const half = sample.length / 2;
  if (half < 2) return undefined;
  if (zeros[1]! > 0.4 * half && zeros[0]! < 0.05 * half) return 'UTF-16 (little endian)';
  if (zeros[0]! > 0.4 * half && zeros[1]! < 0.05 * half) return 'UTF-16 (big endian)';
  return undefined;
}

/** Whether there are too many control characters for a text; a few are kept, and reported. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  return controls > 8 && controls > 0.02 * sample.length;
}

function notUtf8(bytes: Uint8Array): string {
  const at = firstInvalid(bytes);
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < at; index++)
    if (bytes[index] === 10) {
      line += 1;
      lineStart = index + 1;
    }
  const declared = /\\usepackage\s*\[([^\]]+)\]\s*\{inputenc\}/u.exec(
    latinText(bytes.subarray(0, SAMPLE)),
  )?.[1];
  const guess = declared ?? guessedEncoding(bytes);
  const hexadecimal = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `byte 0x${hexadecimal} at line ${line}, byte ${at - lineStart + 1} (it is perhaps ${guess}); convert it to UTF-8 first`;
}

function latinText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Offset of the first byte that no UTF-8 can have there: by bisection on what decodes. */
function firstInvalid(bytes: Uint8Array): number {
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodes(middle + 1)) low = middle + 1;
    else high = middle;
  }
  // What breaks a sequence off is not what is wrong: its first byte is.
  for (let lead = low - 1; lead >= Math.max(0, low - 3); lead--) {
    const byte = bytes[lead] ?? 0;
    if (byte >= 0xc0) return lead;
    if (byte < 0x80) break;
  }
  return Math.min(low, bytes.length - 1);
}

function guessedEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  // Single accented letters are western; pairs of high bytes are not.
  if (high < 0.15 * sample.length) return 'Windows-1252 or ISO 8859-1';
  for (const encoding of EAST_ASIAN) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
      return encoding.toUpperCase();
    } catch {
      continue;
    }
  }
  return 'Windows-1252 or ISO 8859-1';
}
