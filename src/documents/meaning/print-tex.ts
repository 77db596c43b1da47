import { isBigWord } from './vocabulary.js';
import { printSymbol, word } from './print-symbol.js';
import type { Node, Of } from './tree.js';

/**
 * A tree as TeX that is read as this tree again, or as a choice with it among the
 * readings. It is laid out for the reader, with braces around all that is no atom, and
 * not for the eye.
 *
 * @param node without choices and opaque nodes; of a choice the first reading is printed.
 */
export function printTex(node: Node): string {
  switch (node.kind) {
    case 'statements':
      return node.clauses.map(clause).join(' \\quad ');
    case 'chain':
      return node.members
        .map(
          (member, at) =>
            `${at === 0 ? '' : relation(node.signs[at - 1]!.sign)} ${operand(member)}`,
        )
        .join(' ');
    case 'list':
      return listed(node);
    case 'given':
      return `${operand(node.what)} ${node.bar === ':' ? ':' : `\\middle${bar(node.bar)}`} ${
        node.condition.kind === 'given' ? printTex(node.condition) : operand(node.condition)
      }`;
    case 'sum':
      return node.terms
        .map(
          ({ sign, node: term }) =>
            `${sign} ${term.kind === 'product' ? product(term) : operand(term)}`,
        )
        .join(' ');
    case 'product':
      return product(node);
    case 'prefix':
      return `${node.sign} ${operand(node.of)}`;
    case 'placeholder':
      return node.sign;
    case 'missing':
      return '';
    default:
      return operand(node);
  }
}

/** A colon that is read as a whole row or column is not printed beside the colon that separates. */
function listed({ items, separators }: Of<'list'>): string {
  return items
    .map((item, at) => {
      const isColon =
        item.kind === 'placeholder' && (separators[at - 1] === ':' || separators[at] === ':');
      return `${at === 0 ? '' : (separators[at - 1] ?? ',')} ${isColon ? '' : operand(item)}`;
    })
    .join(' ');
}

/** What stands for one operand, whatever is beside it. */
function operand(node: Node): string {
  switch (node.kind) {
    case 'number':
      return `{${node.value}}`;
    case 'symbol':
      return node.name === '' || node.font === 'roman'
        ? `{${printSymbol(node, printTex)}}`
        : printSymbol(node, printTex);
    case 'ellipsis':
      return '\\dots ';
    case 'text':
      return `\\text{${node.text}}`;
    case 'missing':
    case 'placeholder':
      return printTex(node);
    case 'quotient':
      return `\\frac{${printTex(node.above)}}{${printTex(node.below)}}`;
    case 'derivative':
      return derivative(node);
    case 'differential':
      return `{\\mathrm{d}${script('^', node.order)} ${base(node.of)}}`;
    case 'binomial':
      return `\\binom{${printTex(node.above)}}{${printTex(node.below)}}`;
    case 'root':
      return `\\sqrt${node.degree === undefined ? '' : `[{${printTex(node.degree)}}]`}{${printTex(node.of)}}`;
    case 'power':
      return `{${base(node.base)}^{${printTex(node.exponent)}}}`;
    case 'transpose':
      return `{${base(node.of)}^{\\top}}`;
    case 'marked':
      return `{${base(node.of)}${mark(node.mark)}}`;
    case 'indexed':
      return `{${base(node.of)}${script('_', node.sub)}${script('^', node.upper)}}`;
    case 'accent':
      return `${node.accent}{${printTex(node.of)}}`;
    case 'annotated':
      return `\\underbrace{${printTex(node.of)}}_{${printTex(node.note)}}`;
    case 'postfix':
      return `{${base(node.of)}${node.sign === '%' ? '\\%' : node.sign}}`;
    case 'evaluated':
      return `{\\left. ${operand(node.of)} \\right|${script('_', node.sub)}${script('^', node.sup)}}`;
    case 'call':
      return `{${head(node.of)} ${operand(node.argument)}}`;
    case 'big':
      return `{${big(node)} ${operand(node.body)}}`;
    case 'fence':
      return `\\left${delimiter(node.open)} ${printTex(node.of)} \\right${delimiter(node.close)}`;
    case 'matrix':
      return node.open === ''
        ? array(node.rows)
        : `\\left${delimiter(node.open)} ${array(node.rows)} \\right${delimiter(PARTNERS[node.open] ?? node.open)}`;
    case 'cases':
      return `\\left\\{ ${array(node.rows)} \\right.`;
    case 'choice':
      return node.readings[0] === undefined ? '' : operand(node.readings[0].node);
    case 'opaque':
      return '';
    default:
      return `{${printTex(node)}}`;
  }
}

/** With what is differentiated above the line; an operator in braces, so that it is applied to nothing. */
function derivative({ sign, order, of, variables }: Of<'derivative'>): string {
  const printed = sign === 'd' ? '\\mathrm{d}' : word(sign);
  const below = variables.map((one) => `${printed} ${base(one.node)}${script('^', one.order)}`);
  const above = `${printed}${script('^', order)} ${operand(of)}`;
  return `{\\frac{${above}}{${below.join(' ')}}}`;
}

/** A name before parentheses is braced, so that it is a factor and applied to nothing. */
function product({ factors }: Of<'product'>): string {
  return factors
    .map(({ sign, node }, at) => {
      const next = factors[at + 1]?.node;
      const isApplicable =
        node.kind === 'symbol' || node.kind === 'accent' || node.kind === 'annotated';
      const printed = operand(node);
      return `${sign} ${isApplicable && (next?.kind === 'fence' || next?.kind === 'matrix') ? `{${printed}}` : printed}`;
    })
    .join(' ');
}

/** Words, and what a bar says is given, are not read in braces. */
function clause(node: Node): string {
  if (node.kind === 'text') return operand(node);
  return node.kind === 'given' ? printTex(node) : `{${printTex(node)}}`;
}

/** What scripts are put on: in braces, unless that would hide a name from its scripts. */
function base(node: Node): string {
  return `{${printTex(node)}}`;
}

/** What is applied to an argument: a name with its scripts, not in braces. */
function head(node: Node): string {
  switch (node.kind) {
    case 'symbol':
      return printSymbol(node, printTex);
    case 'power':
      return `${head(node.base)}^{${printTex(node.exponent)}}`;
    case 'transpose':
      return `${head(node.of)}^{\\top}`;
    case 'marked':
      return `${head(node.of)}${mark(node.mark)}`;
    case 'indexed':
      return `${head(node.of)}${script('_', node.sub)}${script('^', node.upper)}`;
    default:
      return operand(node);
  }
}

function script(sign: '_' | '^', node: Node | undefined): string {
  return node === undefined ? '' : `${sign}{${printTex(node)}}`;
}

const MARKS: Readonly<Record<string, string>> = {
  '⋆': '\\star',
  '†': '\\dagger',
  '‡': '\\ddagger',
  '⊥': '\\perp',
  '±': '\\pm',
  '°': '\\circ',
  '♯': '\\sharp',
  '♭': '\\flat',
  '×': '\\times',
  '∨': '\\vee',
  '♮': '\\natural',
  '#': '\\#',
  '∧': '\\wedge',
  '•': '\\bullet',
};

function mark(sign: string): string {
  if (sign.startsWith('′')) return "'".repeat(sign.length);
  return `^{${MARKS[sign] ?? sign}}`;
}

function big(node: Of<'big'>): string {
  const name = isBigWord(node.operator) ? `\\operatorname*{${node.operator}}` : word(node.operator);
  return `${name}${script('_', node.below)}${script('^', node.above)}`;
}

/** Arrows that take what is written above them need it, though nothing is. */
function relation(sign: string): string {
  if (sign === '|') return '\\mid ';
  if (sign === '‖') return '\\parallel ';
  return /^\\x[a-zA-Z]+$/u.test(sign) ? `${sign}{}` : sign;
}

function array(rows: readonly (readonly Node[])[]): string {
  const lines = rows.map((row) => row.map((cell) => printTex(cell)).join(' & '));
  return `\\begin{matrix} ${lines.join(' \\\\ ')} \\end{matrix}`;
}

const DELIMITERS: Readonly<Record<string, string>> = {
  '': '.',
  '{': '\\{',
  '}': '\\}',
  '‖': '\\|',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  '⌊': '\\lfloor',
  '⌋': '\\rfloor',
  '⌈': '\\lceil',
  '⌉': '\\rceil',
  '⟦': '\\llbracket',
  '⟧': '\\rrbracket',
  '⌜': '\\ulcorner',
  '⌝': '\\urcorner',
};
const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '⟨': '⟩' };

function delimiter(sign: string): string {
  return DELIMITERS[sign] ?? sign;
}

function bar(sign: string): string {
  return sign === '‖' ? '\\|' : '|';
}
