import { descendants } from '../../meaning/parts.js';
import type { Node } from '../../meaning/tree.js';
import type { Rule } from '../rule.js';
import { ofKind } from '../survey.js';

/** A probability above 1 or below 0, a variance or a norm below 0. */
export const impossibleValue: Rule = {
  name: 'impossible-value',
  severity: 'error',
  about:
    'A probability is printed as equal to a number outside of [0, 1], or a variance or a norm to one below 0.',
  correct: '$$\\Pr(X > 1) = 0.3, \\quad \\operatorname{Var}(X) = 2$$',
  incorrect: '$$\\Pr(X > 1) = 1.3, \\quad \\operatorname{Var}(X) = 2$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable }) => reliable)
      .flatMap(({ nodes }) =>
        ofKind(nodes, 'chain').flatMap((chain) =>
          chain.signs.flatMap(({ sign }, at) => {
            const [left, right] = [chain.members[at], chain.members[at + 1]];
            if (sign !== '=' || left === undefined || right === undefined) return [];
            const [what, value] = [quantity(left), valueOf(right)];
            if (what === undefined || value === undefined) return [];
            const isWrong = value < 0 || (what === 'probability' && value > 1);
            const message = `a ${what} of ${survey.print(right).trim()}`;
            return isWrong
              ? [{ severity: 'error' as const, start: left.start, end: right.end, message }]
              : [];
          }),
        ),
      ),
};

function quantity(node: Node): 'probability' | 'variance' | 'norm' | undefined {
  if (node.kind === 'choice') return node.readings[0] && quantity(node.readings[0].node);
  if (node.kind === 'fence') return node.open === '‖' && node.close === '‖' ? 'norm' : undefined;
  if (node.kind !== 'call' || node.of.kind !== 'symbol') return undefined;
  const { name, font } = node.of;
  if (/^var$/iu.test(name)) return 'variance';
  if (name === 'Pr' || name === 'Prob' || (name === 'P' && font === 'mathbb')) return 'probability';
  // Of P alone only an event or a condition says that it is one.
  const isEvent = descendants(node.argument).some(
    (one) => one.kind === 'given' || one.kind === 'chain',
  );
  return name === 'P' && isEvent ? 'probability' : undefined;
}

function valueOf(node: Node): number | undefined {
  if (node.kind === 'prefix' && node.sign === '-') {
    const value = valueOf(node.of);
    return value === undefined ? undefined : -value;
  }
  return node.kind === 'number' ? Number(node.value) : undefined;
}
