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
  return survey.formulas.flatMap(({ nodes }) =>
    ofKind(nodes, 'symbol').flatMap((symbol): Found => {
      if (symbol.font !== 'roman' || counts.get(symbol.name) !== 1) return [];
      if (symbol.name.length < LEAST_LETTERS || !/^\p{L}+$/u.test(symbol.name)) return [];
      const meant = [...counts].find(
        ([word, count]) => count >= 2 && isOneStrokeAway(symbol.name, word),
      )?.[0];
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
  return all.flatMap(({ base, last }): Found => {
    const same = all.filter((end) => end.base === base);
    const alone = same.filter((end) => end.last.name === last.name).length === 1;
    const meant = same.find(
      (end) =>
        end.last.name !== last.name &&
        end.last.name.toLowerCase() === last.name.toLowerCase() &&
        same.filter((other) => other.last.name === end.last.name).length >= 2,
    )?.last.name;
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
