import type { Node } from '../../meaning/tree.js';
import type { Rule } from '../rule.js';
import { ofKind } from '../survey.js';

/** A set whose braces TeX took for its own. */
export const lostBraces: Rule = {
  name: 'lost-braces',
  severity: 'error',
  about: 'After ∈ stands a list in braces that TeX does not print: the set has lost its own.',
  correct: '$$\\prod_{d \\in \\{0,1\\}^n} p(d) = 1$$',
  incorrect: '$$\\prod_{d \\in {0,1}^n} p(d) = 1$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable }) => reliable)
      .flatMap(({ nodes }) =>
        ofKind(nodes, 'chain').flatMap((chain) =>
          chain.signs.flatMap(({ sign, end }, at) => {
            const list =
              sign === '\\in' || sign === '∈' ? listOf(chain.members[at + 1]) : undefined;
            const braces = list && bracesAround(survey.document.text, list);
            // Braces of a command's argument, as in \mathcal{A, B}, are lost on purpose.
            if (
              braces !== undefined &&
              survey.print({ start: end, end: braces.start }).trim() !== ''
            )
              return [];
            if (braces === undefined) return [];
            const inside = survey.print({ start: braces.start + 1, end: braces.end - 1 });
            return [
              {
                severity: 'error' as const,
                ...braces,
                message: `the set {${inside.trim()}} is printed without its braces, so that nothing says where it begins`,
                correction: `\\{${inside}\\}`,
              },
            ];
          }),
        ),
      ),
};

function listOf(member: Node | undefined): Node | undefined {
  if (member?.kind === 'list') return member;
  if (member?.kind === 'power') return listOf(member.base);
  return member?.kind === 'choice' ? listOf(member.readings[0]?.node) : undefined;
}

function bracesAround(
  text: string,
  list: { readonly start: number; readonly end: number },
): { start: number; end: number } | undefined {
  let start = list.start;
  let end = list.end;
  while (/\s/u.test(text[start - 1] ?? '')) start -= 1;
  while (/\s/u.test(text[end] ?? '')) end += 1;
  const isBare = text[start - 1] === '{' && text[start - 2] !== '\\' && text[end] === '}';
  return isBare && !/[_^]\s*$/u.test(text.slice(0, start - 1).slice(-4))
    ? { start: start - 1, end: end + 1 }
    : undefined;
}
