import { texOf } from '../scan/found.js';
import type { ReadDocument } from './document.js';
import { placeOf } from './place.js';
import type { EquationResult } from './result.js';

/** Longer formulas, none of which is read, are cut in the result. */
export const LONGEST_SHOWN = 20_000;
const NUMBERS = 7;

/**
 * Formulas that were found and not read, packed: millions of them go from a thread to another,
 * and each is an object only for as long as it is printed.
 */
export interface UnreadFormulas {
  readonly reason: string;
  readonly count: number;
  readonly displayed: number;
  /**
   * For each formula line, column, line and column of its end, offset and offset of its end, and where its TeX
   * ends in `tex`; the highest bit of the last says whether it is displayed.
   */
  readonly numbers: Uint32Array;
  /** Their TeX, one after the other. */
  readonly tex: string;
}

const DISPLAYED = 2 ** 31;

/** Packs the formulas of a document that were found and not read. */
export function packUnread(document: ReadDocument): UnreadFormulas {
  const { text, unread } = document;
  const numbers = new Uint32Array(NUMBERS * unread.found.length);
  const pieces: string[] = [];
  let [length, displayed] = [0, 0];
  unread.found.forEach((found, at) => {
    const tex = shownTex(texOf(text, found));
    length += tex.length;
    pieces.push(tex);
    displayed += found.display ? 1 : 0;
    const { line, column, endLine, endColumn } = placeOf(document, found.start, found.end);
    const past = found.display ? length + DISPLAYED : length;
    numbers.set([line, column, endLine, endColumn, found.start, found.end, past], NUMBERS * at);
  });
  const { reason } = unread;
  return { reason, count: unread.found.length, displayed, numbers, tex: pieces.join('') };
}

/** The results of formulas that were not read, one after the other. */
export function* unreadResults(unread: UnreadFormulas): Generator<EquationResult> {
  const { numbers, tex, reason, count } = unread;
  let from = 0;
  for (let at = 0; at < NUMBERS * count; at += NUMBERS) {
    const [line, column, packed] = [numbers[at]!, numbers[at + 1]!, numbers[at + 6]!];
    const display = packed >= DISPLAYED;
    const past = display ? packed - DISPLAYED : packed;
    // One literal: for a million of them spreading parts of it takes ten seconds.
    yield {
      line,
      column,
      endLine: numbers[at + 2]!,
      endColumn: numbers[at + 3]!,
      offset: numbers[at + 4]!,
      endOffset: numbers[at + 5]!,
      display,
      tag: null,
      latex: tex.slice(from, past),
      role: 'other',
      status: 'skipped',
      reason: `${reason} (line ${line}, column ${column})`,
      sentence: '',
      links: [],
    };
    from = past;
  }
}

/** The TeX of a formula as results have it: without blanks around it, and cut where it is very long. */
export function shownTex(tex: string): string {
  return tex.length > LONGEST_SHOWN ? `${tex.slice(0, LONGEST_SHOWN)}…` : tex.trim();
}
