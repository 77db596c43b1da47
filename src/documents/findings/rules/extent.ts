import { indicesOf } from '../../meaning/indices.js';
import { nameOf, type Name } from '../../meaning/name.js';
import { descendants } from '../../meaning/parts.js';
import type { Of } from '../../meaning/tree.js';
import type { Size } from '../../symbols/declarations.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey } from '../survey.js';

/** A sum that runs past what it sums over. */
export const extent: Rule = {
  name: 'extent',
  severity: 'error',
  about:
    'A sum or product runs over more entries of a matrix or of two vectors than the document declares them to have, or over the other side of a matrix.',
  correct:
    'With $A \\in \\mathbb{R}^{m \\times n}$ and $x \\in \\mathbb{R}^n$ we have $$y_i = \\sum_{j=1}^n A_{ij} x_j$$',
  incorrect:
    'With $A \\in \\mathbb{R}^{m \\times n}$ and $x \\in \\mathbb{R}^n$ we have $$y_i = \\sum_{j=1}^m A_{ij} x_j$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable, formula }) => reliable && formula.role !== 'mention')
      .flatMap(({ nodes }) => ofKind(nodes, 'big').flatMap((big) => inBig(survey, big))),
};

/** A symbol with the index of a sum, and how far the index goes there. */
interface Use {
  readonly name: Name;
  readonly print: string;
  readonly end: string;
  /** The number of the other index of a matrix. */
  readonly other?: string;
}

function inBig(survey: Survey, big: Of<'big'>): Omit<Finding, 'rule'>[] {
  const [index, more] = indicesOf(big);
  const { below, above } = big;
  if (index === undefined || more !== undefined || above === undefined) return [];
  if (big.operator !== '\\sum' && big.operator !== '\\prod') return [];
  const lower = below?.kind === 'chain' ? below.members[1] : undefined;
  if (lower?.kind !== 'number' || !/^[01]$/u.test(lower.value)) return [];
  const limit = survey.print(above).replace(/[{}\s]/gu, '');
  const uses = descendants(big.body).flatMap((node): Use[] => {
    const name = node.kind === 'choice' ? undefined : nameOf(node);
    return name === undefined ? [] : usesOf(survey, name, index.name, node.start);
  });
  const wrong = uses.find((use) => runsPast(lower.value, limit, use) && isSure(use, uses));
  if (wrong === undefined) return [];
  const message = `${index.name} runs from ${lower.value} to ${limit}, where it is an index of ${wrong.print} that goes to ${wrong.end}`;
  return [{ severity: 'error', start: big.start, end: big.body.start, message }];
}

function usesOf(survey: Survey, name: Name, index: string, place: number): Use[] {
  if (name.above.length > 0 || name.below.length === 0 || name.below.length > 2) return [];
  const at = name.below.findIndex((one) => nameOf(one)?.key === index);
  if (at < 0) return [];
  const size: Size | undefined = survey.table.declarations.sizeAt(name.base, place);
  if (size === undefined || (size.columns === '1') !== (name.below.length === 1)) return [];
  const ends = [size.rows, size.columns];
  const other = name.below.length === 2 ? ends[1 - at] : undefined;
  return [{ name, print: name.print, end: ends[at]!, ...(other !== undefined && { other }) }];
}

/** Past the end; a sum of the first few is a partial sum. */
function runsPast(from: string, limit: string, { end, other }: Use): boolean {
  if (limit === end && from === '1') return false;
  const isNumber = /^\d+$/u.test(limit) && /^\d+$/u.test(end);
  if (isNumber) return Number(limit) - (from === '0' ? -1 : 0) > Number(end);
  return limit === `${end}+1` || (from === '1' && other === limit);
}

/** The x_i of one vector may be vectors of their own; those of two with one length, or entries of a matrix, are not. */
function isSure(use: Use, uses: readonly Use[]): boolean {
  return (
    use.other !== undefined ||
    uses.some(({ name, end }) => name.base !== use.name.base && end === use.end)
  );
}
