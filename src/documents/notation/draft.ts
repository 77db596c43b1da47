import { stringify } from 'yaml';
import type { Kind } from '../meaning/kind.js';
import { readNotation } from './read-notation.js';

/** What is known of a symbol that a notation file is to have. */
export interface DraftedSymbol {
  readonly tex: string;
  readonly kind?: Kind;
  readonly shape?: readonly string[];
  readonly range?: string;
  readonly words?: string;
  /** What a person should look at. */
  readonly remarks: readonly string[];
}

const HEAD = `# What was inferred of the symbols of a document, for a person to correct.
# Other keys: macros, assumptions, ignore. See docs/proofreading.md.
`;

/**
 * A notation file with what is known of symbols. What could not be read back is left out, so
 * that the file can be used as it is.
 */
export function draftNotation(symbols: readonly DraftedSymbol[]): string {
  const entries = symbols.map((symbol) => entry(symbol) ?? entry({ ...symbol, range: '' }));
  const body = entries.filter((one) => one !== undefined).join('');
  return `${HEAD}symbols:${body === '' ? ' {}' : ''}\n${body}`;
}

function entry({ tex, kind, shape, range, words, remarks }: DraftedSymbol): string | undefined {
  const fields = {
    ...(kind && { kind }),
    ...(shape && { shape }),
    ...(range !== undefined && range !== '' && { range }),
    ...(words !== undefined && { words }),
  };
  const yaml = stringify({ [tex]: fields }, { lineWidth: 0, singleQuote: true })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `  ${line}\n`)
    .join('');
  const comments = remarks.map((remark) => `  # ${remark.replace(/\s+/gu, ' ')}\n`).join('');
  try {
    readNotation(`symbols:\n${yaml}`, '');
    return comments + yaml;
  } catch {
    return undefined;
  }
}
