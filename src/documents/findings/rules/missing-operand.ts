import type { Node } from '../../meaning/tree.js';
import type { Rule } from '../rule.js';

const SUMMING = new Set(['\\sum', '\\prod', '\\int', '\\bigcup', '\\bigcap']);

/** A root, a fraction, a sum or a product of nothing. */
export const missingOperand: Rule = {
  name: 'missing-operand',
  severity: 'error',
  about: 'A root, a fraction, or a sum or product between delimiters has nothing to work on.',
  correct: '$$(\\prod_{i=1}^k x_i)^{1/k} = \\sqrt[k]{x}$$',
  incorrect: '$$(\\prod_{i=1}^k)^{1/k} = \\sqrt[k]{x}$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable }) => reliable)
      .flatMap(({ nodes }) =>
        nodes.flatMap((node) => {
          const what = lacking(node);
          if (what === undefined) return [];
          const { place, message } = what;
          return [{ severity: 'error' as const, start: place.start, end: place.end, message }];
        }),
      ),
};

function lacking(node: Node): { place: Node; message: string } | undefined {
  switch (node.kind) {
    case 'root':
      return node.of.kind === 'missing' ? { place: node, message: 'a root of nothing' } : undefined;
    case 'quotient':
      if (node.above.kind === 'missing')
        return { place: node, message: 'a fraction with nothing above its line' };
      return node.below.kind === 'missing'
        ? { place: node, message: 'a fraction with nothing below its line' }
        : undefined;
    case 'fence':
      // Only delimiters say for certain that nothing more was to come.
      return node.open === '(' && node.close === ')' ? closedIn(node.of) : undefined;
    default:
      return undefined;
  }
}

function closedIn(inside: Node): { place: Node; message: string } | undefined {
  if (inside.kind !== 'big' || inside.body.kind !== 'missing' || inside.below === undefined)
    return undefined;
  if (!SUMMING.has(inside.operator)) return undefined;
  return {
    place: inside,
    message: `nothing stands after ${inside.operator} before the parenthesis closes`,
  };
}
