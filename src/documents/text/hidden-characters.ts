/** A character that hides or reorders what a reader sees. */
export interface HiddenCharacter {
  readonly offset: number;
  /** What it is, as in "zero-width space (U+200B)". */
  readonly name: string;
}

const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'NUL character',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2061': 'invisible function application',
  '\u2062': 'invisible times',
  '\u2063': 'invisible separator',
  '\u2064': 'invisible plus',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
  '\ufeff': 'zero-width no-break space',
};

const PATTERN = new RegExp(
  `[${Object.keys(NAMES).join('')}]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,
  'g',
);

/** Characters of a text that are invisible, reorder it, or are half of a surrogate pair: the first ones. */
export function hiddenCharacters(text: string, most = Infinity): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  for (const match of text.matchAll(PATTERN)) {
    if (found.length >= most) break;
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ offset: match.index, name: `${NAMES[match[0]] ?? 'lone surrogate'} (U+${code})` });
  }
  return found;
}
