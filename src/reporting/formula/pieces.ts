import { textOf } from './mathml.js';
import type { MathNode } from './mathml.js';
import { roleOf, written } from './operators.js';
import { subscript, superscript } from './scripts.js';
import { joined, paired } from './spacing.js';
import type { Piece } from './spacing.js';

const ACCENTS: Readonly<Record<string, readonly [mark: string, name: string]>> = {
  '~': ['\u0303', 'tilde'],
  ˉ: ['\u0304', 'bar'],
  '‾': ['\u0304', 'bar'],
  '^': ['\u0302', 'hat'],
  '˙': ['\u0307', 'dot'],
  '→': ['\u20d7', 'vec'],
  '⃗': ['\u20d7', 'vec'],
};

const DOUBLE_STRUCK: Readonly<Record<string, string>> = {
  E: '𝔼',
  N: 'ℕ',
  P: 'ℙ',
  Q: 'ℚ',
  R: 'ℝ',
  Z: 'ℤ',
};

const VULGAR: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/8': '⅛',
};

/** A node's parts, from left to right. */
export function piecesOf(node: MathNode): readonly Piece[] {
  const { tag, attributes, children } = node;
  switch (tag) {
    case 'mi':
      return letter(textOf(node), attributes['mathvariant']);
    case 'mn':
      return [atom(textOf(node))];
    case 'mo':
      return operator(textOf(node), attributes);
    case 'mtext':
      return [prose(textOf(node))];
    case 'mspace':
      return [{ text: ' ', role: 'space' }];
    case 'mfrac':
      return [fraction(children, attributes['linethickness'] === '0px')];
    case 'msqrt':
      return [atom(`√${bracketed(children)}`)];
    case 'mroot':
      return [atom(`(${line(children[0])})^(1/${line(children[1], true)})`)];
    case 'msub':
    case 'munder':
      return scripted(children[0], children[1], undefined);
    case 'msup':
      return scripted(children[0], undefined, children[1]);
    case 'msubsup':
    case 'munderover':
      return scripted(children[0], children[1], children[2]);
    case 'mover':
      return attributes['accent'] === 'true'
        ? [accented(children)]
        : scripted(children[0], undefined, children[1]);
    case 'mtable':
      return [atom(children.map((row) => line(row)).join('; '))];
    case 'semantics':
      return children[0] === undefined ? [] : piecesOf(children[0]);
    case 'annotation':
    case 'mphantom':
      return [];
    default:
      return isWord(children)
        ? [{ text: textOf(node), role: 'name' }]
        : children.flatMap((child) => piecesOf(child));
  }
}

/** A node on one line; compact without spaces, as in a script. */
export function line(node: MathNode | undefined, compact = false): string {
  return node === undefined ? '' : joined(piecesOf(node), compact);
}

function atom(text: string): Piece {
  return { text, role: 'atom' };
}

function prose(text: string): Piece {
  const words = text.replace(/\s+/gu, ' ');
  return words.trim() === ''
    ? { text: words, role: 'space' }
    : { text: words.trim(), role: 'prose' };
}

/** Upright letters in one group are a word. */
function isWord(children: readonly MathNode[]): boolean {
  return (
    children.length > 1 &&
    children.every(
      (child) =>
        child.tag === 'mi' &&
        child.attributes['mathvariant'] === 'normal' &&
        /^\p{L}$/u.test(textOf(child)),
    )
  );
}

function letter(text: string, variant: string | undefined): readonly Piece[] {
  if (text === '∣' || text === '∥') return [{ text: written(text), role: 'bar' }];
  if (variant === 'double-struck') return [atom(DOUBLE_STRUCK[text] ?? text)];
  if (/^\p{L}{2,}$/u.test(text)) return [{ text, role: 'name' }];
  return [{ text: written(text), role: text === '…' ? 'dots' : 'atom' }];
}

function operator(text: string, attributes: Readonly<Record<string, string>>): readonly Piece[] {
  if (text === '\u2061' || text === '') return [];
  const isFence = attributes['fence'] !== undefined || attributes['stretchy'] === 'true';
  if (isFence && (text === '∣' || text === '∥')) return [{ text: written(text), role: 'bar' }];
  return [{ text: written(text), role: roleOf(text) }];
}

function fraction([above, below]: readonly MathNode[], isBinomial: boolean): Piece {
  const [top, bottom] = [line(above), line(below)];
  if (isBinomial) return atom(`${top} choose ${bottom}`);
  const vulgar = VULGAR[`${top}/${bottom}`];
  if (vulgar !== undefined) return atom(vulgar);
  return {
    text: `${isSum(above) ? `(${top})` : top}/${isSingle(below) ? bottom : `(${bottom})`}`,
    role: 'fraction',
  };
}

/** Whether a numerator falls apart if it stands before a slash as it is. */
function isSum(node: MathNode | undefined): boolean {
  if (node === undefined) return false;
  return openPieces(node).some(({ role }) =>
    ['binary', 'relation', 'large', 'prose', 'fraction', 'comma'].includes(role),
  );
}

/** The pieces outside of all brackets. */
function openPieces(node: MathNode): readonly Piece[] {
  let depth = 0;
  return paired(piecesOf(node)).filter((piece) => {
    if (piece.role === 'open') depth++;
    if (piece.role === 'close') depth--;
    return depth === 0;
  });
}

/** Whether nothing is lost if no parentheses are around it. */
function isSingle(node: MathNode | undefined): boolean {
  if (node === undefined) return true;
  const pieces = piecesOf(node);
  if (pieces.length <= 1) return pieces[0]?.role !== 'fraction';
  if (pieces.length === 2 && pieces[0]?.text === '∂') return true;
  return pieces.every(({ text, role }) => role === 'atom' && /^\d+$/u.test(text));
}

function bracketed(children: readonly MathNode[]): string {
  const row: MathNode = { tag: 'mrow', attributes: {}, children, text: '' };
  const text = line(row);
  return isSingle(row) ? text : `(${text})`;
}

function scripted(
  base: MathNode | undefined,
  below: MathNode | undefined,
  above: MathNode | undefined,
): readonly Piece[] {
  const pieces = base === undefined ? [] : piecesOf(base);
  const last = pieces.at(-1) ?? atom('');
  const scripts =
    (below === undefined ? '' : subscript(line(below, true))) +
    (above === undefined ? '' : superscript(line(above, true)));
  if (pieces.length > 1 && last.role !== 'close')
    return [atom(`(${joined(pieces, false)})${scripts}`)];
  const text = last.role === 'fraction' ? `(${last.text})` : last.text;
  const role = last.role === 'fraction' || last.role === 'open' ? 'atom' : last.role;
  return [...pieces.slice(0, -1), { text: `${text}${scripts}`, role }];
}

function accented([base, over]: readonly MathNode[]): Piece {
  const text = line(base);
  const sign = over === undefined ? '' : textOf(over);
  const [mark, name] = ACCENTS[sign] ?? [sign, 'accent'];
  return atom([...text].length === 1 ? `${text}${mark}` : `${name}(${text})`);
}
