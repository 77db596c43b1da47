import type { Finding, Rule } from '../rule.js';
import type { Survey } from '../survey.js';

const REFERENCE = /\\(?:eqref|ref|cref|Cref|autoref)\s*\{([^{}]+)\}/gu;
const LABEL = /\\label\s*\{([^{}]+)\}/gu;
const PRINTED =
  /(?:\b(?:equations?|eqs?\.?|eqn\.?|formulas?|[ée]quations?|Gleichung(?:en)?)\s*\(?|公式\s*\(?|式\s*\(?)(\d{1,3}(?:\.\d{1,3})?)\)?/giu;
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
  if (!isWhole || /\\externaldocument|\\(?:input|include|subfile|import)\b/u.test(text)) return [];
  const known = new Set([...text.matchAll(LABEL)].map(([, label]) => label!.trim()));
  return [...text.matchAll(REFERENCE)].flatMap((match): Found => {
    const missing = match[1]!
      .split(',')
      .map((label) => label.trim())
      .find((label) => !known.has(label));
    if (
      missing === undefined ||
      hidden.some(({ start, end }) => start <= match.index && match.index < end)
    )
      return [];
    const message = `nothing in the document has the label ${missing}`;
    return [{ severity: 'error', start: match.index, end: match.index + match[0].length, message }];
  });
}

/** A number within the range of those that are printed, and not among them. */
function printed(survey: Survey): Found {
  const numbers = survey.document.formulas.flatMap((formula) =>
    formula.numbers.map(({ text }) => text),
  );
  const known = new Set(numbers.map((number) => number.replace(/[a-z]$/u, '')));
  if (known.size < LEAST_NUMBERS) return [];
  return [...survey.document.text.matchAll(PRINTED)].flatMap((match): Found => {
    const number = match[1]!;
    if (known.has(number) || !isWithin(number, known)) return [];
    const message = `no equation has the number ${number}, though others before and after it have theirs`;
    const start = match.index + match[0].lastIndexOf(number);
    return [{ severity: 'slip', start, end: start + number.length, message }];
  });
}

function isWithin(number: string, known: ReadonlySet<string>): boolean {
  const [chapter, place] = split(number);
  const places = [...known]
    .map(split)
    .filter(([other]) => other === chapter)
    .map(([, at]) => at);
  return (
    places.length >= LEAST_NUMBERS && place > Math.min(...places) && place < Math.max(...places)
  );
}

function split(number: string): readonly [string, number] {
  const point = number.indexOf('.');
  return point < 0
    ? ['', Number(number)]
    : [number.slice(0, point), Number(number.slice(point + 1))];
}

function twice(survey: Survey): Found {
  const seen = new Set<string>();
  return survey.document.formulas.flatMap((formula) =>
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
