import type { Finding, Rule } from '../rule.js';
import type { Span } from '../../meaning/tree.js';
import { decimalComma, doubledSigns, hasDecimalPoints } from '../doubled-signs.js';
import { itemsOf, missingBeforeDots, missingBetween, otherSeparator } from '../punctuated-lists.js';
import { ofKind, type Survey, type Surveyed } from '../survey.js';

/** A semicolon for a colon, a comma that is missing or doubled. */
export const punctuation: Rule = {
  name: 'punctuation',
  severity: 'slip',
  about:
    'A semicolon stands where the document otherwise has the colon of a row or column or the comma of a list, or a comma is missing beside an ellipsis or between items, or doubled.',
  correct: '$$x = W_{y,:} a + W_{y,:} b, \\quad \\mu = [\\mu_1, \\ldots, \\mu_n]$$',
  incorrect: '$$x = W_{y,:} a + W_{y,;} b, \\quad \\mu = [\\mu_1, \\ldots \\mu_n]$$',
  find: (survey) => {
    const print = (span: Span): string => survey.print(span);
    const commas = new Set(
      survey.formulas.flatMap(({ nodes }) =>
        ofKind(nodes, 'list')
          .filter(({ separators }) => separators.every((sign) => sign === ','))
          .map((list) => itemsOf(list, print)),
      ),
    );
    const hasPoints = hasDecimalPoints(survey.formulas.map(({ formula }) => formula.tex));
    return survey.formulas.flatMap((one): Found => {
      const { tex, found } = one.formula;
      const lists = ofKind(one.nodes, 'list');
      return [
        ...slices(survey, one),
        ...ellipses(survey, one),
        ...lists.flatMap((list) => missingBeforeDots(list, print)),
        ...lists.flatMap((list) => missingBetween(list, print)),
        ...lists.flatMap((list) => otherSeparator(list, print, commas)),
        ...doubledSigns(tex, found.bodyStart),
        ...(hasPoints ? decimalComma(tex, found.bodyStart) : []),
      ];
    });
  },
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
