/** Numbers from 0 to below 1, the same ones for the same seed. */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const PIECES = [
  ...Array.from('{}[]()$\\&^_|%#~<>`\'":;,.=+-*/!? \n\t\r0aZ'),
  ...[
    '\\left',
    '\\right',
    '\\middle',
    '\\begin{',
    '\\end{',
    '\\frac',
    '\\sqrt',
    '\\sum_',
    '\\text{',
  ],
  ...[
    '\\begin{align}',
    '\\end{align}',
    '\\begin{cases}',
    '\\\\',
    '\\tag{1}',
    '\\label{a}',
    '\\mid',
  ],
  ...['\\def\\a{\\a\\a}', '\\newcommand{\\b}[2][x]{#1#2#1}', '\\a', '\\b', '\\verb|', '\\item'],
  ...[
    '$$',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '\\\\(',
    '\\\\]',
    '```',
    '```math\n',
    '~~~',
    '<!--',
    '-->',
    '> ',
    '- ',
  ],
  ...[
    '\n\n',
    '\r\n',
    '\u0000',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200b',
    '\ufeff',
    '数',
    '𝔼',
    'é',
    '\u0301',
  ],
];

/** A text with one to eight changes: pieces put in, left out, repeated, exchanged. */
export function mutated(text, random) {
  let result = text;
  for (let times = 1 + Math.floor(8 * random()); times > 0; times--) {
    const at = Math.floor(random() * (result.length + 1));
    const past = Math.min(result.length, at + Math.floor(12 * random()));
    const piece = PIECES[Math.floor(random() * PIECES.length)];
    const choice = random();
    if (choice < 0.4) result = result.slice(0, at) + piece + result.slice(at);
    else if (choice < 0.7) result = result.slice(0, at) + result.slice(past);
    else if (choice < 0.85)
      result = result.slice(0, at) + result.slice(at, past).repeat(3) + result.slice(past);
    else {
      const other = Math.floor(random() * (result.length + 1));
      result = result.slice(0, at) + result.slice(past) + result.slice(other, other + 30);
    }
  }
  return result;
}
