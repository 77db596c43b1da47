const OPENING: Readonly<Record<string, string>> = {
  '(': '(',
  '[': '[',
  '\\{': '{',
  '\\lbrace': '{',
  '{': '{',
  '\\langle': '⟨',
  '\\lfloor': '⌊',
  '\\lceil': '⌈',
  '\\lvert': '|',
  '\\lVert': '‖',
  '⟨': '⟨',
  '⌊': '⌊',
  '⌈': '⌈',
  '\\lbrack': '[',
  '\\lparen': '(',
  '\\llbracket': '⟦',
  '⟦': '⟦',
  '\\lgroup': '(',
  '\\ulcorner': '⌜',
};
const CLOSING: Readonly<Record<string, string>> = {
  ')': ')',
  ']': ']',
  '\\}': '}',
  '\\rbrace': '}',
  '}': '}',
  '\\rangle': '⟩',
  '\\rfloor': '⌋',
  '\\rceil': '⌉',
  '\\rvert': '|',
  '\\rVert': '‖',
  '⟩': '⟩',
  '⌋': '⌋',
  '⌉': '⌉',
  '\\rbrack': ']',
  '\\rparen': ')',
  '\\rrbracket': '⟧',
  '⟧': '⟧',
  '\\rgroup': ')',
  '\\urcorner': '⌝',
};
const BARS: Readonly<Record<string, string>> = {
  '|': '|',
  '\\vert': '|',
  '\\mid': '|',
  '∣': '|',
  '\\|': '‖',
  '\\Vert': '‖',
  '∥': '‖',
  '\\parallel': '‖',
  '\\lvert': '|',
  '\\rvert': '|',
  '\\lVert': '‖',
  '\\rVert': '‖',
};

/** Symbols above a letter or a parenthesis that are no exponents, and what they say. */
const MARKS: Readonly<Record<string, string>> = {
  '*': '*',
  '\\ast': '*',
  '∗': '*',
  '\\star': '⋆',
  '\\dagger': '†',
  '\\dag': '†',
  '\\ddagger': '‡',
  '\\perp': '⊥',
  '\\bot': '⊥',
  '+': '+',
  '-': '-',
  '\\pm': '±',
  '\\prime': '′',
  '\\circ': '°',
  '\\sharp': '♯',
  '\\flat': '♭',
  '\\times': '×',
  '\\vee': '∨',
  '\\natural': '♮',
  '\\degree': '°',
  '\\#': '#',
  '\\wedge': '∧',
  '\\bullet': '•',
};
const TRANSPOSES = new Set(['T', '\\top', '\\intercal', '⊤', 'H', '\\mathsf{T}', '\\transp']);

/** What a sign opens with, whatever command it is written as; undefined for one that opens nothing. */
export const openingSign = (sign: string): string | undefined => own(OPENING, sign);
export const closingSign = (sign: string): string | undefined => own(CLOSING, sign);
export const barSign = (sign: string): string | undefined => own(BARS, sign);
export const markSign = (sign: string): string | undefined => own(MARKS, sign);
export const isTransposition = (name: string): boolean => TRANSPOSES.has(name);

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
