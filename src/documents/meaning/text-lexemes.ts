import { bodyOf, type TexNode } from '../tex/parse-node.js';
import type { Lexeme } from './lexeme.js';
import type { Span } from './tree.js';
import { isConnective, isFunctionName } from './vocabulary.js';

/**
 * The words of a text, and the formulas between dollars among them.
 *
 * @param read how such a formula becomes lexemes.
 */
export function textLexemes(
  body: readonly TexNode[],
  span: Span,
  read: (nodes: readonly TexNode[]) => Lexeme[],
): Lexeme[] {
  const formulas = body.filter(({ type }) => type === 'styling');
  if (formulas.length === 0) return text(body, span);
  // What goes on after the text is no factor of the last formula in it.
  const apart: Lexeme = { ...span, kind: 'space' };
  const pieces = [...formulas, undefined].map((formula, at) => {
    const from = at === 0 ? 0 : body.indexOf(formulas[at - 1]!) + 1;
    const words = body.slice(from, formula === undefined ? undefined : body.indexOf(formula));
    return [
      ...(words.length === 0 ? [] : text(words, span)),
      ...(formula === undefined ? [] : [apart, ...read(bodyOf(formula)), apart]),
    ];
  });
  return pieces.flat();
}

function text(nodes: readonly TexNode[], span: Span): Lexeme[] {
  const content = plain(nodes).replace(/\s+/gu, ' ');
  const word = content.trim();
  if (word === '') return [];
  if (/^(?:\.{3}|…)$/u.test(word)) return [{ ...span, kind: 'ellipsis' }];
  if (/^[\p{L}\p{N}_-]+\.?$/u.test(word) && !isConnective(word))
    return [
      isFunctionName(word)
        ? { ...span, kind: 'function', name: word }
        : { ...span, kind: 'symbol', name: word, font: 'roman' },
    ];
  return [{ ...span, kind: 'text', text: content }];
}

/** The characters of nodes, blanks of all kinds as one each. */
export function plain(nodes: readonly TexNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'spacing' || node.text === '~') return ' ';
      return node.text ?? plain(bodyOf(node));
    })
    .join('');
}
