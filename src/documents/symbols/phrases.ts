import { FORMULA } from './flat-prose.js';
import type { Kind } from '../meaning/kind.js';
import { kindOfPhrase, nounOf } from './nouns.js';

/** What the words around a symbol say of it. */
export interface Phrase {
  /** With a dollar sign where the symbol stands. */
  readonly words: string;
  readonly kind?: Kind;
  /** Whether the words introduce it, as "let $x$ be", "$x$ is the" and "the vector $x$" do. */
  readonly introduces: boolean;
  /** Whether the words stand after the symbol. */
  readonly follows?: boolean;
  /** Whether it speaks of several things, as "the vectors" does. */
  readonly isPlural?: boolean;
  /** Where in the text the words that say the size of it stand, as the $n$ of "$n$-dimensional". */
  readonly size?: number;
}

const REACH = 90;
const COORDINATED = new RegExp(`(?:[,;]?\\s*(?:${FORMULA}|and|or|,)\\s*)+$`, 'u');
const NOUN_BEFORE = /((?:[\p{L}-]+\s+){0,3}[\p{L}-]+)\s*$/u;
const IS =
  /^\s*,?\s*(?:will |shall )?(?:(?:is|be|are|was|were)(?:\s+(?:called|known as|defined as|given by|chosen as))?|denot(?:es?|ing)|represent(?:s|ing)?|stands? for|means?|refers? to|indicates?|:)\s+((?:(?:an?|the|our|its|their|some|any|two|three|all)\s+)?[^.,;:\n\ufffc()]{2,80})/u;
const THE = /^\s*((?:the|its|our)\s+[^.,;:\n\ufffc()]{2,80})/u;
const COUNTED =
  /^\s+((?:[\p{L}-]+\s+){0,2}(?:variables|inputs|outputs|units|models|samples|points|classes|examples|observations|layers|features|dimensions|vertices|nodes|edges|elements|rows|columns|equations|unknowns|steps|terms|trials|outcomes|neurons|networks|masks|parameters|components|entries|numbers|vectors|words|bits|digits|times))\b/u;
const COUNTING =
  /(?:^|[.,;(]|\b(?:with|of|the|are|have|has|had|from|into|using|by|for|in|all|these|than|to|take|takes|consider|and|on|over|any|some))\s*$/iu;
const STOPS =
  /^(?:an?|the|this|that|these|those|each|every|any|some|all|of|in|for|by|with|to|from|as|is|are|be|and|or|let|where|if|when|on|at|given|denote|define|call|our|its|their|two|three|no|not|which|whose|can|may|has|have|into|using|than|over|so|then|also|we|consider|suppose|assume|both|thus|hence|therefore|because|since|only|same|such|different|various|certain|there|just)$/iu;
const DETERMINERS = /^(?:an?|the|this|that|each|every|any|some|its|our|their|of|in)$/iu;
/** Nouns that are verbs as well. */
const VERBS =
  /^(?:set|sample|map|label|measure|sum|cost|weight|state|range|order|number|time|mean|mask|model|point|graph|output|input|image|value|transform|root)$/iu;
const FOLLOWERS =
  /\s+(?:of|that|which|between|under|in|with|for|at|on|from|to|whose|where|when|such|by|over|as|and|if|so|is|are|taken|used)\b.*$/u;

/**
 * What the prose around a place says of the symbol there.
 *
 * @param text prose with a sign for each formula.
 * @param start where the symbol stands in it, `end` past it.
 * @param isDisplayed whether it has a paragraph of its own.
 */
export function phraseAround(
  text: string,
  start: number,
  end: number,
  isDisplayed = false,
): Phrase | undefined {
  const all = text.slice(Math.max(0, start - REACH), start);
  const before = sentencePart(isDisplayed ? all.trimEnd() : all);
  const after = text
    .slice(end, end + REACH)
    .split(/\n[ \t]*\r?\n/u, 1)[0]!
    .replace(/\s+/gu, ' ');
  // Not further back than the words: a look through all of the text for each symbol is quadratic.
  return (
    sizedBefore(before, start - all.length + all.lastIndexOf(FORMULA)) ??
    namedBefore(before) ??
    called(before, after) ??
    counted(before, after)
  );
}

/** What is left of a sentence before a symbol, in one paragraph. */
function sentencePart(text: string): string {
  const paragraph = text.split(/\n[ \t]*\r?\n/u).at(-1)!;
  return paragraph.replace(/\s+/gu, ' ').replace(/^.*[.!?。:]\s/u, '');
}

/** "the weight matrix $W$", "vectors $x$ and $y$", "a random variable $X$". */
function namedBefore(before: string): Phrase | undefined {
  const list = COORDINATED.exec(before);
  const isListed = list?.[0].includes(FORMULA) === true;
  const phrase = NOUN_BEFORE.exec(isListed ? before.slice(0, list.index) : before)?.[1];
  const words = phrase?.split(' ') ?? [];
  const noun = nounOf(words.at(-1) ?? '');
  if (noun === undefined || (isListed && !noun.isPlural)) return undefined;
  const stop = words.findLastIndex((word) => STOPS.test(word));
  // "to sample x", "we label x"
  if (/^(?:to|we|can|may)$/iu.test(words[stop] ?? '') && stop === words.length - 2)
    return undefined;
  // "set x = 5", "measure t": nothing that goes before a noun goes before them.
  const isBare = stop === words.length - 2 && !DETERMINERS.test(words[stop] ?? '');
  if ((isBare || words.length === 1) && VERBS.test(noun.singular)) return undefined;
  const own = withoutVerb(words.slice(stop + 1)).join(' ');
  if (own === '') return undefined;
  const kind = kindOfPhrase(own);
  return { words: `${own} $`, ...(kind && { kind }), introduces: true, isPlural: noun.isPlural };
}

/** "unit produces outputs" without what stands before the verb and the verb. */
function withoutVerb(words: readonly string[]): readonly string[] {
  const verb = words
    .slice(0, -1)
    .findLastIndex((word) => /(?:[^su]s|ed)$/u.test(word) && nounOf(word) === undefined);
  return words.slice(verb + 1);
}

/** "an $m \times n$ matrix $A$", "an $n$-dimensional vector $v$". */
function sizedBefore(before: string, size: number): Phrase | undefined {
  const sized = new RegExp(
    `${FORMULA}(?:[- ]dimensional)?\\s+((?:(?:real|complex|square|invertible|symmetric|random|column|row|binary|weight|input|output)\\s+)*(matrix|vector|random vector))\\s*$`,
    'u',
  ).exec(before);
  if (sized === null) return undefined;
  const kind = kindOfPhrase(sized[1]!);
  return {
    words: `${sized[1]!} $`,
    introduces: true,
    size,
    ...(kind && { kind }),
  };
}

const PREPOSITION = /\b(?:of|to|in|on|between|from|with|over|at|under|through)\s*$/iu;

/** "$x$ is the rate of", "let $x$ be a vector", "$x$ denotes a set". */
function called(before: string, after: string): Phrase | undefined {
  // "where $w$ denotes the weights and $I$ the input"
  const continues = /(?:\b(?:is|are|denotes?|represents?)\b)[^.;]*(?:\band|,)\s*$/u.test(before);
  const match = IS.exec(after) ?? (continues ? THE.exec(after) : null);
  // In "the image of $f$ is a subset" it is not f that is one.
  if (match === null || PREPOSITION.test(before)) return undefined;
  const said = match[1]!.trim();
  const isNamed =
    /^(?:an?|the|our|its|their|some|any)\s(?!same\b|case\b|only\b|following\b|best\b|result\b)/u.test(
      said,
    );
  const isLet = /\b(?:let|where|and|denote by)\s*$/iu.test(before);
  if (!isNamed && !isLet) return undefined;
  const bare = said.replace(/^(?:an?|the|our|its|their|some|any)\s+/u, '');
  const head = /^numbers? of\b/u.test(bare) ? 'number of' : bare.replace(FOLLOWERS, '');
  const kind = kindOfPhrase(head);
  const verb = after
    .slice(0, match[0].length - match[1]!.length)
    .replace(/^\s*,?/u, '')
    .trim();
  return { words: `$ ${verb} ${said}`, ...(kind && { kind }), introduces: isNamed, follows: true };
}

/** "$n$ input variables". */
function counted(before: string, after: string): Phrase | undefined {
  const match = COUNTED.exec(after);
  if (match === null || !COUNTING.test(before)) return undefined;
  const counting = match[1]!.split(' ').slice(0, -1);
  if (counting.some((word) => STOPS.test(word) || /(?:[^su]s)$/u.test(word))) return undefined;
  return { words: `$ ${match[1]!}`, kind: 'number', introduces: true, follows: true };
}
