import type { Kind } from '../meaning/kind.js';

/* English words and the kind of what they name; '' for words that name a quantity of any kind. */
const NOUNS: Readonly<Record<string, string>> = {
  index: 'index',
  number:
    'number scalar integer constant probability rate dimension coefficient exponent threshold temperature ' +
    'count size length width height depth degree order rank radius angle time distance mass price cost ' +
    'eigenvalue determinant trace norm maximum minimum root variance covariance correlation expectation mean median ' +
    'average error loss entropy likelihood consistency remainder real slope intercept ' +
    'accuracy precision recall percentage proportion fraction duration frequency speed velocity energy',
  vector: 'vector eigenvector bias mask gradient',
  matrix: 'matrix tensor jacobian hessian eigenbasis',
  set: 'set subset space subspace interval ring group domain range image dataset manifold alphabet algebra',
  function:
    'function map mapping operator functional polynomial transformation activation derivative integrand',
  distribution: 'distribution density law measure pdf pmf cdf',
  '': 'input output target label parameter variable weight unit neuron layer state activity sum product quantity value term event sample point observation graph tree node vertex edge ensemble model network factor field basis element subscript superscript',
};

const KIND_OF = new Map<string, Kind | undefined>();
for (const [kind, words] of Object.entries(NOUNS))
  for (const word of words.split(' ')) {
    // A word that names several kinds tells none.
    const known = KIND_OF.has(word);
    KIND_OF.set(word, known || kind === '' ? undefined : (kind as Kind));
  }

const IRREGULAR: Readonly<Record<string, string>> = {
  matrices: 'matrix',
  indices: 'index',
  vertices: 'vertex',
  probabilities: 'probability',
  biases: 'bias',
  losses: 'loss',
  classes: 'class',
  densities: 'density',
  bases: 'basis',
  activities: 'activity',
  entropies: 'entropy',
  quantities: 'quantity',
  masses: 'mass',
  axes: 'axis',
};

/** What a noun says of the thing that it names. */
export interface Noun {
  readonly singular: string;
  readonly isPlural: boolean;
  /** Undefined where the word says nothing of the kind. */
  readonly kind?: Kind;
}

/** A noun of mathematics, in the singular or the plural; undefined for any other word. */
export function nounOf(word: string): Noun | undefined {
  const lower = word.toLowerCase();
  const singular = IRREGULAR[lower] ?? (KIND_OF.has(lower) ? lower : lower.replace(/s$/u, ''));
  if (!KIND_OF.has(singular)) return undefined;
  const kind = KIND_OF.get(singular);
  return { singular, isPlural: singular !== lower, ...(kind && { kind }) };
}

/* Words that go before a noun and change what kind of thing it names. */
const COMPOUND: readonly (readonly [RegExp, Kind])[] = [
  [/\brandom (?:variables?|vectors?|elements?|matrices|matrix)$/iu, 'random variable'],
  [/\b(?:gating|selector|Bernoulli|Gaussian|normal) (?:random )?variables?$/u, 'random variable'],
  [
    /\b(?:density|distribution|mass|cost|loss|error|transfer|activation|likelihood) functions?$/iu,
    'function',
  ],
  [/\bprobability (?:distributions?|densit(?:y|ies)|laws?|measures?)$/iu, 'distribution'],
  [/\b(?:sample|probability|vector|state|parameter|hypothesis|feature|event) spaces?$/iu, 'set'],
  [
    /\b(?:mean|weight|input|output|feature|parameter|mask|bias|state|column|row|unit|position|velocity|force|probability|error|cost) vectors?$/iu,
    'vector',
  ],
  [/\b(?:training|test|data|index|null|validation) sets?$/iu, 'set'],
  [/\bnumbers? of\b.*$/iu, 'number'],
  [
    /\b(?:covariance|weight|identity|correlation|transition|adjacency|rotation) (?:matrix|matrices)$/iu,
    'matrix',
  ],
];

/** The kind that the end of a phrase names, its last noun and what stands before it. */
export function kindOfPhrase(phrase: string): Kind | undefined {
  const compound = COMPOUND.find(([pattern]) => pattern.test(phrase));
  if (compound !== undefined) return compound[1];
  const last = /([A-Za-z]+)$/u.exec(phrase)?.[1];
  return last === undefined ? undefined : nounOf(last)?.kind;
}
