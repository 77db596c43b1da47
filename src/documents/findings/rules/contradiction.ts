import type { Rule } from '../rule.js';
import { ofKind } from '../survey.js';

const STRICT = /^(?:<|>|≠|\\(?:ne|neq|lt|gt|prec|succ))$/u;

/** An index that is to differ from itself. */
export const contradiction: Rule = {
  name: 'contradiction',
  severity: 'error',
  about: 'A sum or product ranges over indices that are to differ from themselves: over nothing.',
  correct: '$$s_i = \\sum_{j \\ne i} a_j$$',
  incorrect: '$$s_i = \\sum_{i \\ne i} a_j$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable }) => reliable)
      .flatMap(({ nodes }) =>
        ofKind(nodes, 'big').flatMap(({ below }) => {
          if (below?.kind !== 'chain') return [];
          return below.signs.flatMap(({ sign }, at) => {
            const [left, right] = [below.members[at], below.members[at + 1]];
            if (left === undefined || right === undefined || !STRICT.test(sign)) return [];
            const [one, other] = [survey.print(left).trim(), survey.print(right).trim()];
            if (one === '' || one !== other) return [];
            const message = `${one} is to differ from itself, so that nothing is left to range over`;
            return [{ severity: 'error' as const, start: left.start, end: right.end, message }];
          });
        }),
      ),
};
