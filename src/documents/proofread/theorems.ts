import type { Stretch } from '../scan/found.js';

/** What kinds of environments there are for statements and what belongs to them. */
export type TheoremKind =
  'theorem' | 'definition' | 'example' | 'exercise' | 'remark' | 'assumption' | 'proof';

/** A theorem, a definition, a proof, or their like, as an environment of LaTeX. */
export interface TheoremLike extends Stretch {
  /** The name of the environment, without a star. */
  readonly name: string;
  readonly kind: TheoremKind;
  /** What is printed above it, where `\newtheorem` says it. */
  readonly title?: string;
}

/* By what their names or their titles begin with, in several languages. */
const KINDS: readonly (readonly [RegExp, TheoremKind])[] = [
  [
    /^(?:theo|thm|lem|prop|coro?|claim|fact|satz|hilfssatz|korollar|teo|conj|obs|result)/iu,
    'theorem',
  ],
  [/^(?:def|nota|conv)/iu, 'definition'],
  [/^(?:ex[ae]mp|eg$|ejem|beisp|exmp|ex$)/iu, 'example'],
  [/^(?:exerc|prob|quest|aufg|ejerc|exo$)/iu, 'exercise'],
  [/^(?:rem|rmk|note$|bemerk|observ|warn)/iu, 'remark'],
  [/^(?:assum|hyp|axiom|cond|setup|setting)/iu, 'assumption'],
  [/^(?:proof|pf$|preuve|demo|beweis|dem$|solution)/iu, 'proof'],
];
const NEW_THEOREM =
  /\\(?:newtheorem|declaretheorem|newmdtheoremenv)\*?\s*(?:\[[^\]\n]*\]\s*)?\{([^{}\n]{1,60})\}\s*(?:\[[^\]\n]*\]\s*)?(?:\{([^{}\n]{1,80})\})?/gu;
const EDGE = /\\(begin|end)\s*\{([A-Za-z]{1,40})\*?\}/gu;

/**
 * Environments of theorems and their like, in the order of their beginnings; one that is
 * closed nowhere is left out.
 *
 * @param text where `\newtheorem` may stand.
 * @param prose the text with formulas, comments and verbatim text blanked.
 */
export function theoremsOf(text: string, prose: string): TheoremLike[] {
  const titles = new Map<string, string | undefined>();
  for (const [, name, title] of text.matchAll(NEW_THEOREM)) titles.set(name!, title);
  const open: { readonly name: string; readonly start: number }[] = [];
  const found: TheoremLike[] = [];
  for (const match of prose.matchAll(EDGE)) {
    const name = match[2]!;
    const title = titles.get(name);
    const kind = kindOf(title ?? name) ?? (titles.has(name) ? 'theorem' : undefined);
    if (kind === undefined) continue;
    if (match[1] === 'begin') {
      open.push({ name, start: match.index });
      continue;
    }
    const at = open.findLastIndex((one) => one.name === name);
    if (at < 0) continue;
    const [{ start }] = open.splice(at) as [(typeof open)[number]];
    const end = match.index + match[0].length;
    found.push({ name, kind, start, end, ...(title !== undefined && { title }) });
  }
  return found.sort((one, other) => one.start - other.start);
}

function kindOf(name: string): TheoremKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}

/** The innermost of the environments around a place. */
export function theoremAt(all: readonly TheoremLike[], place: number): TheoremLike | undefined {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  // Nested ones are few: of those that begin before, the last that has not ended.
  for (let at = low - 1; at >= Math.max(0, low - 20); at--) {
    const one = all[at]!;
    if (place < one.end) return one;
  }
  return undefined;
}
