import type { ReadDocument, DocumentFormula } from '../proofread/document.js';

/** How far from a formula the words count that say that it is not so. */
const AROUND = 250;

const IN_SENTENCE =
  /\b(?:no|not|none|never|cannot|can't|don't|doesn't|isn't|aren't|nor|neither|without|if|suppose|supposing|assume[sd]?|assuming|assumption|unless|would|could|might|otherwise|why|whether|must|should|either|pas|jamais|aucune?|sans|sauf|non|supposons|nicht|kein\w*|nie|niemals|ohne|angenommen|nunca|ning[uú]n\w*|sin|si|wenn|falls|nessun\w*|mai)\b|\?|？|[不非无無没沒否假若设設]|如果|\bне\b|\bнет\b|\bни\b|если|пусть/iu;
const NEARBY =
  /\b(?:impossib\w*|contradict\w*|absurd\w*|nonsens\w*|wrong\w*|incorrect\w*|invalid\w*|mistake\w*|errors?|meaningless|paradox\w*|false|fails?|violat\w*|counter-?example\w*|reject\w*|widerspr\w*|unm[öo]glich\w*|falsch\w*|imposible\w*|fals[oe])\b|矛盾|错误|錯誤|不可能|противореч|невозмож/iu;

/**
 * Whether the words around a formula deny, suppose or doubt it, so that what is false in it
 * may be said on purpose.
 */
export function isHedged(document: ReadDocument, { found, sentence }: DocumentFormula): boolean {
  const before = document.text.slice(Math.max(0, found.start - AROUND), found.start);
  const after = document.text.slice(found.end, found.end + AROUND);
  return IN_SENTENCE.test(sentence) || NEARBY.test(before) || NEARBY.test(after);
}
