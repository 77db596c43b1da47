import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/documents/text/decode.js';
import { DocumentError } from '../../../src/documents/text/document-error.js';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))),
  );

describe('decoding a document', () => {
  it('takes UTF-8 with and without a byte order mark, which is no part of the text', () => {
    expect(decodeText(bytes('é ∑'), 'a.md')).toEqual({ text: 'é ∑', bom: false });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 'é'), 'a.md')).toEqual({ text: 'é', bom: true });
  });

  it('names the byte, its place and the likely encoding of what is not UTF-8', () => {
    const latin = bytes('one\ntw', 0xe9, ' and a long line of plain text');
    expect(() => decodeText(latin, 'a.tex')).toThrow(
      /a\.tex is not UTF-8: byte 0xE9 at line 2, byte 3 .*Windows-1252/u,
    );
    const declared = bytes('\\usepackage[latin9]{inputenc}\n', 0xe9);
    expect(() => decodeText(declared, 'a.tex')).toThrow(/latin9/u);
    const chinese = bytes(...Array.from({ length: 40 }, () => [0xd6, 0xd0]).flat());
    expect(() => decodeText(chinese, 'a.md')).toThrow(/GB18030/u);
  });

  it('names UTF-16, with a byte order mark or without', () => {
    expect(() => decodeText(bytes(0xff, 0xfe, 'a', 0), 'a')).toThrow(/UTF-16 \(little endian\)/u);
    expect(() => decodeText(bytes(0xfe, 0xff, 0, 'a'), 'a')).toThrow(/UTF-16 \(big endian\)/u);
    const bare = Buffer.from('no mark at all', 'utf16le');
    expect(() => decodeText(bare, 'a')).toThrow(/UTF-16 \(little endian\)/u);
  });

  it('refuses what is no text', () => {
    expect(() => decodeText(bytes('%PDF-1.7\n'), 'a.pdf')).toThrow('a PDF file');
    expect(() => decodeText(bytes(0x89, 'PNG\r\n'), 'a.png')).toThrow('a PNG image');
    const noise = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 32);
    expect(() => decodeText(noise, 'a.bin')).toThrow(DocumentError);
  });

  it('keeps a NUL or two, which are reported elsewhere', () => {
    expect(decodeText(bytes('a long enough text', 0, 'b'), 'a').text).toContain('\u0000');
  });

  it('takes an empty file', () => {
    expect(decodeText(new Uint8Array(), 'a')).toEqual({ text: '', bom: false });
  });
});
