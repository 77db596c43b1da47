/** Binary operators that bind as an addition does, or looser than a product. */
const ADDITIVE = new Set([
  ...[
    '+',
    '-',
    '−',
    '\\pm',
    '\\mp',
    '±',
    '∓',
    '\\cup',
    '\\cap',
    '∪',
    '∩',
    '\\setminus',
    '\\oplus',
    '⊕',
  ],
  ...['\\ominus', '\\vee', '\\wedge', '\\lor', '\\land', '∨', '∧', '\\sqcup', '\\sqcap', '\\uplus'],
  ...['\\triangle', '\\amalg', '\\dotplus', '\\smallsetminus', '\\veebar', '\\barwedge', '\\wr'],
]);

/** Names of functions, in roman or not. */
const FUNCTIONS = new Set([
  ...[
    'exp',
    'log',
    'ln',
    'lg',
    'sin',
    'cos',
    'tan',
    'cot',
    'sec',
    'csc',
    'arcsin',
    'arccos',
    'arctan',
  ],
  ...[
    'sinh',
    'cosh',
    'tanh',
    'coth',
    'softmax',
    'sigmoid',
    'logit',
    'relu',
    'ReLU',
    'max',
    'min',
    'sup',
  ],
  ...[
    'inf',
    'lim',
    'argmax',
    'argmin',
    'det',
    'dim',
    'ker',
    'tr',
    'Tr',
    'trace',
    'rank',
    'rk',
    'diag',
    'sign',
  ],
  ...[
    'sgn',
    'Var',
    'var',
    'Cov',
    'cov',
    'Corr',
    'Pr',
    'Prob',
    'gcd',
    'lcm',
    'mod',
    'deg',
    'arg',
    'Re',
    'Im',
  ],
  ...[
    'span',
    'softplus',
    'erf',
    'MSE',
    'KL',
    'ctg',
    'tg',
    'arctg',
    'sh',
    'ch',
    'th',
    'Std',
    'std',
    'vec',
  ],
]);

/** Operators with a range below them, of which each has a body. */
const BIG_WORDS = new Set([
  ...[
    'lim',
    'limsup',
    'liminf',
    'max',
    'min',
    'sup',
    'inf',
    'argmax',
    'argmin',
    'arg max',
    'arg min',
  ],
  ...['esssup', 'essinf', 'lim sup', 'lim inf', 'maximize', 'minimize', 'injlim', 'projlim'],
]);

/** Words that connect statements, in the languages of the documents that were tried. */
const CONNECTIVES = new Set([
  ...[
    'and',
    'or',
    'if',
    'for',
    'for all',
    'where',
    'with',
    'otherwise',
    'when',
    'then',
    'so',
    'that',
    'thus',
  ],
  ...[
    'such that',
    's.t.',
    'subject to',
    'iff',
    'if and only if',
    'else',
    'as',
    'in',
    'on',
    'by',
    'is',
    'are',
  ],
  ...[
    'hence',
    'therefore',
    'since',
    'because',
    'given',
    'let',
    'to',
    'of',
    'while',
    'but',
    'over',
    'from',
  ],
  ...[
    'et',
    'ou',
    'si',
    'pour',
    'pour tout',
    'avec',
    'sinon',
    'donc',
    'car',
    'alors',
    'lorsque',
    'quand',
    'est',
  ],
  ...['und', 'oder', 'wenn', 'falls', 'für', 'mit', 'sonst', 'wo', 'con', 'para', 'donde', 'se'],
  ...['и', 'если', 'где', 'для', 'при', 'иначе'],
]);

/** Relations that KaTeX does not class as such, and separators that it does. */
const NOT_RELATIONS = new Set([
  ':',
  '\\mid',
  '|',
  '\\|',
  '\\vert',
  '\\Vert',
  '∣',
  '∥',
  '\\parallel',
]);

export const isAdditive = (sign: string): boolean => ADDITIVE.has(sign);
export const isFunctionName = (name: string): boolean => FUNCTIONS.has(name);
export const isBigWord = (name: string): boolean => BIG_WORDS.has(name);
export const isRelationSign = (sign: string): boolean => !NOT_RELATIONS.has(sign);

/** Whether a text between formulas is words, and no name of something. */
export function isConnective(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[,.:;]+$/u, '');
  if (CONNECTIVES.has(words) || words === '') return true;
  return (
    /\s/u.test(words) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words)
  );
}
