import type { Finding, Rule } from '../rule.js';
import type { Survey } from '../survey.js';

const OPERATOR = /\\(sum|prod|max|min|sup|inf|bigcup|bigcap)\s*\{\s*([a-zA-Z]'*)\s*\}/gu;
const SYMBOL =
  /(?<![\\_^a-zA-Z{])([a-zA-Z]|\\(?:mathbf|boldsymbol|bm|mathrm|hat|tilde|bar)\{[^{}]+\})\{\s*([a-zA-Z]'*)\s*\}/gu;

/** An underscore that was lost before braces. */
export const scriptFellOut: Rule = {
  name: 'script-fell-out',
  severity: 'error',
  about: 'An index in braces stands beside its symbol, where the document has it below elsewhere.',
  correct: "$$a_y + \\sum_{y'} b_{y'} = 1$$ and $$\\sum_{y'} b_{y'} > 0$$",
  incorrect: "$$a_y + \\sum{y'} b{y'} = 1$$ and $$\\sum_{y'} b_{y'} > 0$$",
  find: (survey) =>
    survey.formulas
      .filter(({ reliable }) => reliable)
      .flatMap(({ formula }) => inFormula(survey, formula.tex, formula.found.bodyStart)),
};

function inFormula(survey: Survey, tex: string, offset: number): Omit<Finding, 'rule'>[] {
  const operators = [...tex.matchAll(OPERATOR)].filter(([, name, index]) =>
    isBelow(survey, `\\${name!}`, index!),
  );
  const symbols = [...tex.matchAll(SYMBOL)];
  const certain = symbols.filter(([, base, index]) => isBelow(survey, base!, index!));
  // What is certain of one symbol makes it likely of its neighbours with the same index.
  const indices = new Set([...operators, ...certain].map(([, , index]) => bare(index!)));
  const found = [...operators, ...symbols.filter(([, , index]) => indices.has(bare(index!)))];
  return found.map((match) => {
    const [whole, base = '', index = ''] = match;
    const name = operators.includes(match) ? `\\${base}` : base;
    return {
      severity: 'error',
      start: offset + match.index,
      end: offset + match.index + whole.length,
      message: `${index} in braces stands beside ${name} as a factor; as an index it stands below it`,
      correction: `${name}_{${index}}`,
    };
  });
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
