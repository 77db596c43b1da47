import type { Finding, Rule } from '../rule.js';
import type { Survey } from '../survey.js';

const REFERENCE = /\\(?:eqref|ref|cref|Cref|autoref)\s*\{([^{}]+)\}/gu;
const LABEL = /\\label\s*\{([^{}]+)\}/gu;
const PRINTED =
  /(?:\b(?:equations?|eqs?\.?|eqn\.?|formulas?|[ée]quations?|Gleichung(?:en)?)\s*\(?|公式\s*\(?|式\s*\(?)(\d{1,3}(?:\.\d{1,3})?)\)?/giu;
/** What says that labels are in other files: those that it names, or the one that it is a part of. */
const PART =
  /\\externaldocument|\\(?:input|include|subfile|import)\b|\\documentclass\s*(?:\[[^\]]*\])?\s*\{(?:subfiles|standalone)\}/u;
const LEAST_NUMBERS = 3;

/** References to equations that are not there, numbers that are given twice. */
export const references: Rule = {
  name: 'references',
  severity: 'slip',
  about: 'An equation is referred to that the document does not have, or two have the same number.',
  correct: '$$a = 1 \\tag{1}$$\n\n$$b = 2 \\tag{2}$$\n\n$$c = 3 \\tag{3}$$\n\nSee Equation 2.',
  incorrect: '$$a = 1 \\tag{1}$$\n\n$$b = 2 \\tag{3}$$\n\n$$c = 3 \\tag{4}$$\n\nSee Equation 2.',
  find: (survey) => [...labels(survey), ...printed(survey), ...twice(survey)],
};

type Found = Omit<Finding, 'rule'>[];

/** In LaTeX, a reference without its label, where the whole document is there. */
function labels(survey: Survey): Found {
  const { text, format, missingInputs, hidden } = survey.document;
  const isWhole =
    format === 'latex' && text.includes('\\begin{document}') && missingInputs.length === 0;
  if (!isWhole || PART.test(text)) return [];
  const known = new Set([...text.matchAll(LABEL)].map(([, label]) => label!.trim()));
  return [...text.matchAll(REFERENCE)].flatMap((match): Found => {
    const missing = match[1]!
      .split(',')
      .map((label) => label.trim())
      .find((label) => !known.has(label));
    if (missing === undefined || isInside(hidden, match.index)) return [];
    const message = `nothing in the document has the label ${missing}`;
    return [{ severity: 'error', start: match.index, end: match.index + match[0].length, message }];
  });
}

/** Whether an offset lies in one of some stretches, which are in rising order. */
function isInside(
  stretches: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.start ?? Infinity) <= offset;
}

/** A number within the range of those that are printed, and not among them. */
function printed(survey: Survey): Found {
  const numbers = survey.document.formulas.flatMap((formula) =>
    formula.numbers.map(({ text }) => text),
  );
  const known = new Set(numbers.map((number) => number.replace(/[a-z]$/u, '')));
  if (known.size < LEAST_NUMBERS) return [];
  const ranges = rangesOf(known);
  return [...survey.document.text.matchAll(PRINTED)].flatMap((match): Found => {
    const number = match[1]!;
    if (known.has(number) || !isWithin(number, ranges)) return [];
    const message = `no equation has the number ${number}, though others before and after it have theirs`;
    const start = match.index + match[0].lastIndexOf(number);
    return [{ severity: 'slip', start, end: start + number.length, message }];
  });
}

interface Range {
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/** By chapter, '' where numbers have none. */
function rangesOf(known: ReadonlySet<string>): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (const number of known) {
    const [chapter, at] = split(number);
    const { count, least, most } = ranges.get(chapter) ?? { count: 0, least: at, most: at };
    ranges.set(chapter, {
      count: count + 1,
      least: Math.min(least, at),
      most: Math.max(most, at),
    });
  }
  return ranges;
}

function isWithin(number: string, ranges: ReadonlyMap<string, Range>): boolean {
  const [chapter, place] = split(number);
  const range = ranges.get(chapter);
  return (
    range !== undefined && range.count >= LEAST_NUMBERS && place > range.least && place < range.most
  );
}

function split(number: string): readonly [string, number] {
  const point = number.indexOf('.');
  return point < 0
    ? ['', Number(number)]
    : [number.slice(0, point), Number(number.slice(point + 1))];
}

/** Numbers of displays; "(1)" in a line of text may be an item, and (12) in a cell a permutation. */
function twice(survey: Survey): Found {
  const seen = new Set<string>();
  const displays = survey.document.formulas.filter(
    ({ found, tex }) =>
      found.display && (tex.includes('\\tag') || !/\\begin\s*\{\w*(?:matrix|array)/u.test(tex)),
  );
  return displays.flatMap((formula) =>
    formula.numbers.flatMap(({ text, start, end }): Found => {
      const isNew = !seen.has(text);
      seen.add(text);
      if (isNew || !/\d/u.test(text)) return [];
      return [
        {
          severity: 'slip',
          start,
          end,
          message: `the number ${text} is given to another equation as well`,
        },
      ];
    }),
  );
}
