import type { Node } from '../../meaning/tree.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey } from '../survey.js';

const LEAST_LETTERS = 5;

/** Something that is written once, one stroke away from what is written elsewhere. */
export const strangeSymbol: Rule = {
  name: 'strange-symbol',
  severity: 'slip',
  about:
    'A word or the end of a list is used once, and differs by one stroke from what the document has elsewhere.',
  correct: '$$p_{\\text{ensemble}} = q_{\\text{ensemble}}$$ with $$r_{\\text{ensemble}}$$',
  incorrect: '$$p_{\\text{ensemble}} = q_{\\text{ensemble}}$$ with $$r_{\\text{ensmeble}}$$',
  find: (survey) => [...words(survey), ...ends(survey)],
};

type Found = Omit<Finding, 'rule'>[];

function words(survey: Survey): Found {
  const counts = survey.words;
  const neighbours = byShortening([...counts].filter(([, count]) => count >= 2).map(([w]) => w));
  return survey.formulas.flatMap(({ nodes }) =>
    ofKind(nodes, 'symbol').flatMap((symbol): Found => {
      if (symbol.font !== 'roman' || counts.get(symbol.name) !== 1) return [];
      if (symbol.name.length < LEAST_LETTERS || !/^\p{L}+$/u.test(symbol.name)) return [];
      const meant = shortenings(symbol.name)
        .flatMap((short) => neighbours.get(short) ?? [])
        .find((word) => isOneStrokeAway(symbol.name, word));
      if (meant === undefined) return [];
      const message = `${symbol.name} stands here only, ${meant} elsewhere`;
      const correction = survey.print(symbol).replace(symbol.name, meant);
      const place = { start: symbol.start, end: symbol.end };
      return [
        {
          severity: 'slip',
          ...place,
          message,
          correction: correction.includes(meant) ? correction : meant,
        },
      ];
    }),
  );
}

/** Longer words are looked up as they are. */
const LONGEST_WORD = 40;

/** A word, and what is left of it without one of its letters: words one stroke apart share one. */
function shortenings(word: string): string[] {
  if (word.length > LONGEST_WORD) return [word];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function byShortening(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words)
    for (const short of new Set(shortenings(word))) {
      const known = found.get(short);
      if (known === undefined) found.set(short, [word]);
      else known.push(word);
    }
  return found;
}

/** Whether one letter is left out, put in, or another, or two neighbours are exchanged; plurals are not. */
export function isOneStrokeAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  if (`${one}s` === other || `${other}s` === one || one.toLowerCase() === other.toLowerCase())
    return false;
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}

interface End {
  readonly base: string;
  readonly last: Node & { readonly kind: 'symbol' };
}

/** The ends of lists such as `P_1, …, P_m`. */
function ends(survey: Survey): Found {
  const all = survey.formulas.flatMap(({ nodes }) => ofKind(nodes, 'list').flatMap(endOf));
  const counts = new Map<string, Map<string, number>>();
  for (const { base, last } of all) {
    const names = counts.get(base) ?? new Map<string, number>();
    names.set(last.name, (names.get(last.name) ?? 0) + 1);
    counts.set(base, names);
  }
  return all.flatMap(({ base, last }): Found => {
    const names = counts.get(base);
    const alone = names?.get(last.name) === 1;
    const meant = [last.name.toLowerCase(), last.name.toUpperCase()].find(
      (name) => name !== last.name && (names?.get(name) ?? 0) >= 2,
    );
    if (!alone || meant === undefined) return [];
    const message = `the list of ${base} ends with the index ${last.name} here and with ${meant} elsewhere`;
    return [{ severity: 'slip', start: last.start, end: last.end, message, correction: meant }];
  });
}

function endOf(list: Node & { readonly kind: 'list' }): End[] {
  const last = list.items.at(-1);
  const before = list.items.at(-2);
  if (before?.kind !== 'ellipsis' || last?.kind !== 'symbol' || last.sub?.kind !== 'symbol')
    return [];
  return [{ base: last.name, last: last.sub }];
}
