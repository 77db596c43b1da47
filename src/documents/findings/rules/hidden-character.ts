import type { Rule } from '../rule.js';

/** Characters that hide something from a reader. */
export const hiddenCharacter: Rule = {
  name: 'hidden-character',
  severity: 'slip',
  about:
    'A character in or beside a formula is invisible, or changes the order in which it is shown.',
  correct: 'Let $x = 1$.',
  incorrect: 'Let $x\u202e = 1$.',
  find: (survey) =>
    survey.document.hiddenCharacters
      .filter(({ offset }) =>
        survey.document.formulas.some(({ found }) => found.start <= offset && offset < found.end),
      )
      .map(({ offset, name }) => ({
        ...{ severity: 'slip' as const, start: offset, end: offset + 1 },
        ...{ message: `a character that is not seen: ${name}`, correction: '' },
      })),
};
