import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey, type Surveyed } from '../survey.js';

/** A semicolon for a colon, a comma that is missing. */
export const punctuation: Rule = {
  name: 'punctuation',
  severity: 'slip',
  about:
    'A semicolon stands where the document otherwise has the colon of a row or column, or a comma is missing after an ellipsis.',
  correct: '$$x = W_{y,:} a + W_{y,:} b, \\quad \\mu = [\\mu_1, \\ldots, \\mu_n]$$',
  incorrect: '$$x = W_{y,:} a + W_{y,;} b, \\quad \\mu = [\\mu_1, \\ldots \\mu_n]$$',
  find: (survey) =>
    survey.formulas.flatMap((one) => [...slices(survey, one), ...ellipses(survey, one)]),
};

type Found = Omit<Finding, 'rule'>[];

function slices(survey: Survey, { nodes }: Surveyed): Found {
  return ofKind(nodes, 'symbol').flatMap((symbol): Found => {
    const { sub } = symbol;
    const wrong =
      sub?.kind === 'list'
        ? sub.items.find((item) => item.kind === 'placeholder' && item.sign === ';')
        : undefined;
    if (wrong === undefined || !hasColon(survey, symbol.name)) return [];
    const message = `a semicolon in the subscript of ${symbol.name}, where a colon says “all of them” elsewhere`;
    return [{ severity: 'slip', start: wrong.start, end: wrong.end, message, correction: ':' }];
  });
}

function hasColon(survey: Survey, name: string): boolean {
  return survey
    .symbols()
    .some(
      (symbol) =>
        symbol.name === name &&
        symbol.sub?.kind === 'list' &&
        symbol.sub.items.some((item) => item.kind === 'placeholder' && item.sign === ':'),
    );
}

function ellipses(survey: Survey, { nodes }: Surveyed): Found {
  return ofKind(nodes, 'list').flatMap((list) =>
    list.items.flatMap((item, at): Found => {
      if (item.kind !== 'product' || at === 0) return [];
      const [first, second, third] = item.factors;
      if (
        first?.node.kind !== 'ellipsis' ||
        second?.node.kind !== 'symbol' ||
        third !== undefined ||
        second.sign !== ''
      )
        return [];
      const [dots, last] = [survey.print(first.node), survey.print(second.node)];
      return [
        {
          severity: 'slip',
          start: first.node.start,
          end: second.node.end,
          message: `no comma between the dots and ${last}, with which the list ends`,
          correction: `${dots}, ${last}`,
        },
      ];
    }),
  );
}
