import type { Rule } from '../rule.js';
import type { Survey } from '../survey.js';

const OPERATOR =
  /(\\(?:sum|prod|max|min|sup|inf|bigcup|bigcap|lim|argmax|argmin))\s*\{\s*([a-zA-Z]'*)\s*\}/gu;
const SYMBOL =
  /(?<![\\_^a-zA-Z{])([a-zA-Z]|\\(?:mathbf|boldsymbol|bm|mathrm|hat|tilde|bar)\{[^{}]+\})\{\s*([a-zA-Z]'*)\s*\}/gu;
/** With the range of the index, before something to work on. */
const RANGED =
  /(\\(?:sum|prod|max|min|sup|inf|bigcup|bigcap|lim))\s*\{(\s*[a-zA-Z]\s*(?:=\s*\d+|\\in\b[^{}]*|\\to\b[^{}]*|\\rightarrow\b[^{}]*))\}(?=\s*(?:\^|\\[a-zA-Z]|[a-zA-Z(|]))/gu;
/** An index without braces, which has the transposition in its place. */
const TRANSPOSED =
  /(?<![\\_^a-zA-Z{])(\\(?:mathbf|boldsymbol|bm)\{[^{}]+\})([a-z]'*)(?=\s*\^\s*\{?\s*(?:\\top|T\b))/gu;

/** An underscore that was lost before braces. */
export const scriptFellOut: Rule = {
  name: 'script-fell-out',
  severity: 'error',
  about:
    'An index, or the range of one, stands beside its symbol or operator, where the document or what follows has it below.',
  correct: "$$a_y + \\sum_{y'} b_{y'} = 1$$ and $$\\sum_{y'} b_{y'} > 0$$",
  incorrect: "$$a_y + \\sum{y'} b{y'} = 1$$ and $$\\sum_{y'} b_{y'} > 0$$",
  find: (survey) => {
    const judged = survey.formulas.filter(({ reliable }) => reliable);
    const fallen = judged.map(({ formula }) => fallenIn(survey, formula.tex));
    const known = new Set(fallen.flat().map(({ base, index }) => `${base} ${bare(index)}`));
    return judged.flatMap(({ formula: { tex, found } }, at) => {
      const here = fallen[at]!;
      const indices = new Set(here.map(({ index }) => bare(index)));
      const transposed = [...tex.matchAll(TRANSPOSED)]
        .map(fallenBy)
        .filter(
          ({ base, index }) => indices.has(bare(index)) || known.has(`${base} ${bare(index)}`),
        );
      return [...here, ...transposed].map(({ start, end, base, index }) => ({
        severity: 'error' as const,
        start: found.bodyStart + start,
        end: found.bodyStart + end,
        message: `${index} stands beside ${base} as a factor; as an index it stands below it`,
        correction: `${base}_{${index}}`,
      }));
    });
  },
};

/** A script that stands beside its base; places in the formula. */
interface Fallen {
  readonly start: number;
  readonly end: number;
  readonly base: string;
  readonly index: string;
}

function fallenBy(match: RegExpExecArray): Fallen {
  const [whole, base = '', index = ''] = match;
  const end = match.index + whole.length;
  return { start: match.index, end, base, index: index.trim() };
}

function fallenIn(survey: Survey, tex: string): Fallen[] {
  const operators = [...tex.matchAll(OPERATOR)]
    .map(fallenBy)
    .filter(
      ({ base, index, end }) => isBelow(survey, base, index) || isIndexOf(tex.slice(end), index),
    );
  const symbols = [...tex.matchAll(SYMBOL)].map(fallenBy);
  const certain = symbols.filter(({ base, index }) => isBelow(survey, base, index));
  // What is certain of one symbol makes it likely of its neighbours with the same index.
  const indices = new Set([...operators, ...certain].map(({ index }) => bare(index)));
  return [
    ...operators,
    ...symbols.filter(({ index }) => indices.has(bare(index))),
    ...[...tex.matchAll(RANGED)].map(fallenBy),
  ];
}

/** Whether what follows an operator has a letter below a symbol, with no other term before it. */
function isIndexOf(rest: string, index: string): boolean {
  return new RegExp(`^[^=<>+\\n-]{0,40}?_\\s*\\{?\\s*${index}(?![a-zA-Z])`, 'u').test(rest);
}

function bare(index: string): string {
  return index.replace(/'/gu, '');
}

/** Whether the document has the index below the symbol anywhere, primes aside. */
function isBelow(survey: Survey, base: string, index: string): boolean {
  const escaped = base.replace(/[\\{}]/gu, '\\$&');
  const pattern = new RegExp(`${escaped}\\s*_\\s*\\{?\\s*${bare(index)}'*(?![a-zA-Z])`, 'u');
  return survey.formulas.some(({ formula }) => pattern.test(formula.tex));
}
