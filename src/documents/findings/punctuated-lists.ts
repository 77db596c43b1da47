import type { Node, Of, Span } from '../meaning/tree.js';
import type { Finding } from './rule.js';

type Found = Omit<Finding, 'rule'>;
type Print = (span: Span) => string;

/** The comma that is missing between an item of a list and the dots after it, as in `1, 2 \ldots, n`. */
export function missingBeforeDots(list: Of<'list'>, print: Print): Found[] {
  return list.items.flatMap((item, at): Found[] => {
    if (item.kind !== 'product' || at === list.items.length - 1) return [];
    const [first, dots, third] = item.factors;
    if (first === undefined || dots?.node.kind !== 'ellipsis' || dots.sign !== '') return [];
    if (third !== undefined || list.separators[at] !== ',') return [];
    // The digits of a decimal go on without a comma.
    const isCounted = first.node.kind === 'number' && /^\d{1,2}$/u.test(first.node.value);
    const isListed = at > 0 && list.separators[at - 1] === ',';
    const isIndexed = first.node.kind === 'symbol' && first.node.sub !== undefined;
    if (!isIndexed && !(isListed && isCounted && list.items[at - 1]?.kind === 'number')) return [];
    const [before, sign] = [print(first.node), print(dots.node)];
    return [
      {
        severity: 'slip',
        start: first.node.start,
        end: dots.node.end,
        message: `no comma between ${before} and the dots, while one follows them`,
        correction: `${before}, ${sign}`,
      },
    ];
  });
}

/** The comma that is missing between two items whose indices follow each other, as in `x_1, x_2 x_3, x_4`. */
export function missingBetween(list: Of<'list'>, print: Print): Found[] {
  return list.items.flatMap((item, at): Found[] => {
    if (item.kind !== 'product' || list.items.length < 3) return [];
    const [first, second, third] = item.factors;
    if (first === undefined || second?.sign !== '' || third !== undefined) return [];
    const [one, two] = [numbered(first.node), numbered(second.node)];
    if (one === undefined || two?.name !== one.name || two.number !== one.number + 1) return [];
    const follows = (node: Node | undefined, number: number): boolean => {
      const other = node && numbered(node);
      return other?.name === one.name && other.number === number;
    };
    const [before, after] = [list.items[at - 1], list.items[at + 1]];
    const fits =
      follows(before, one.number - 1) &&
      (after === undefined || follows(after, two.number + 1) || after.kind === 'ellipsis');
    if (!fits) return [];
    const [left, right] = [print(first.node), print(second.node)];
    return [
      {
        severity: 'slip',
        start: first.node.start,
        end: second.node.end,
        message: `no comma between ${left} and ${right}, which follow each other in a list`,
        correction: `${left}, ${right}`,
      },
    ];
  });
}

function numbered(node: Node): { name: string; number: number } | undefined {
  return node.kind === 'symbol' && node.sub?.kind === 'number' && /^\d+$/u.test(node.sub.value)
    ? { name: `${node.font ?? ''}:${node.name}`, number: Number(node.sub.value) }
    : undefined;
}

/**
 * Another separator than a comma, once in a list of three or more that the document has with commas only.
 *
 * @param commas lists with commas only, as `itemsOf` prints them.
 */
export function otherSeparator(
  list: Of<'list'>,
  print: Print,
  commas: ReadonlySet<string>,
): Found[] {
  const others = list.separators.filter((sign) => sign !== ',');
  const at = list.separators.findIndex((sign) => sign !== ',');
  const [before, after] = [list.items[at], list.items[at + 1]];
  if (others.length !== 1 || list.items.length < 3 || before === undefined || after === undefined)
    return [];
  // Parameters may stand after a semicolon; symbols that differ in their indices only are of one kind.
  const [name] = list.items.map((item) => (item.kind === 'symbol' && item.sub ? item.name : ''));
  if (name === '' || !list.items.every((item) => item.kind === 'symbol' && item.name === name))
    return [];
  // In the middle a semicolon may part two halves.
  if (2 * (at + 1) === list.items.length || !commas.has(itemsOf(list, print))) return [];
  const sign = print({ start: before.end, end: after.start });
  return sign.trim() === others[0]
    ? [
        {
          severity: 'slip',
          start: before.end,
          end: before.end + sign.trimEnd().length,
          message: `${others[0]} in a list that has commas elsewhere`,
          correction: ',',
        },
      ]
    : [];
}

/** What a list lists, as it is printed, blanks left out. */
export function itemsOf(list: Of<'list'>, print: Print): string {
  return list.items.map((item) => print(item).replace(/\s+/gu, '')).join(' ');
}
