import { nameOf } from '../../meaning/name.js';
import { outline } from '../../meaning/outline.js';
import { descendants } from '../../meaning/parts.js';
import type { Node } from '../../meaning/tree.js';
import type { DocumentSymbol } from '../../symbols/symbol.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey, type Surveyed } from '../survey.js';

/** A symbol that is there once, for one that looks like it. */
export const straySymbol: Rule = {
  name: 'stray-symbol',
  severity: 'slip',
  about:
    'A symbol stands in the document once, is introduced nowhere, and looks like one that stands three times or more, once in the same surroundings.',
  correct: 'With $p(y, x, \\mu) = 1$ we have $p(y, x, \\mu) \\le 1$, for all $\\mu$.',
  incorrect:
    'With $p(y, x, \\mu) = 1$ we have $p(y, x, u) \\le 1$, for all $\\mu$ and $\\mu \\ne 0$.',
  find: (survey) => {
    const strays = survey.table.symbols.filter(isStray).flatMap((symbol) => {
      const meant = survey.table.symbols.find((other) => isMeant(symbol, other));
      return meant === undefined ? [] : [{ symbol, meant }];
    });
    if (strays.length === 0) return [];
    const surroundings = outlines(survey.formulas);
    return strays.flatMap(({ symbol, meant }) =>
      inSurroundings(survey, symbol, meant, surroundings),
    );
  },
};

const LEAST = 3;
/* Pairs that are mistaken for each other, by hand and by machines that read print. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['u', '\\mu'],
  ['v', '\\nu'],
  ['w', '\\omega'],
  ['a', '\\alpha'],
  ['p', '\\rho'],
  ['n', '\\eta'],
  ['k', '\\kappa'],
  ['x', '\\chi'],
  ['y', '\\gamma'],
  ['B', '\\beta'],
  ['e', '\\epsilon'],
  ['e', '\\varepsilon'],
  ['\\epsilon', '\\varepsilon'],
  ['\\phi', '\\varphi'],
  ['o', '\\sigma'],
  ['t', '\\tau'],
  ['u', 'v'],
  ['v', '\\upsilon'],
  ['l', 'I'],
];

function isStray({ places, introductions, base, key }: DocumentSymbol): boolean {
  return places.length === 1 && introductions.length === 0 && base === key;
}

function isMeant(stray: DocumentSymbol, other: DocumentSymbol): boolean {
  return (
    other.places.length >= LEAST &&
    ALIKE.some(
      ([one, two]) =>
        (one === stray.key && two === other.key) || (two === stray.key && one === other.key),
    )
  );
}

/** The outlines of what has at least two names in it besides the one in question. */
function outlines(formulas: readonly Surveyed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { nodes } of formulas)
    for (const node of nodes)
      if (node.kind === 'call' || node.kind === 'fence' || node.kind === 'product') {
        const text = outline(node);
        if (text.length < 400) counts.set(text, (counts.get(text) ?? 0) + 1);
      }
  return counts;
}

function inSurroundings(
  survey: Survey,
  stray: DocumentSymbol,
  meant: DocumentSymbol,
  surroundings: ReadonlyMap<string, number>,
): Omit<Finding, 'rule'>[] {
  const [place] = stray.places;
  const one = survey.formulas.find(
    ({ formula: { found } }) => found.start <= place!.start && place!.end <= found.end,
  );
  if (one === undefined) return [];
  const isSame = one.nodes.some((node) => {
    if (node.kind !== 'call' && node.kind !== 'fence' && node.kind !== 'product') return false;
    if (node.start > place!.start || node.end < place!.end || names(node).size < LEAST)
      return false;
    const text = outline(node);
    return [...replaced(text, stray.key, meant.key)].some((other) => surroundings.has(other));
  });
  if (!isSame) return [];
  const message = `${stray.print} stands here only and is introduced nowhere, where elsewhere ${meant.print} stands`;
  return [
    { severity: 'slip', start: place!.start, end: place!.end, message, correction: meant.print },
  ];
}

function names(node: Node): ReadonlySet<string> {
  return new Set(
    ofKind(descendants(node), 'symbol').map((symbol) => nameOf(symbol)?.base ?? symbol.name),
  );
}

/** The outline with one name put for another where it stands by itself. */
function* replaced(text: string, name: string, other: string): Generator<string> {
  const ends = /[\s()<>[\]{}|]/u;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (ends.test(before) && ends.test(after))
      yield text.slice(0, at) + other + text.slice(at + name.length);
  }
}
