import type { Chain, FoldFormula, Formula } from './tree.js';

/* How strongly an operation binds; what binds less strongly than its surroundings gets parentheses. */
const SUM = 1;
const PRODUCT = 2;
const SIGN = 3;
const POWER = 4;
const ATOM = 5;

/** A formula as plain text, with the parentheses that it needs: `n*(n + 1)/2`. */
export function format(formula: Formula): string {
  return written(formula).text;
}

/** A chain as plain text: `0 <= p*(1 - p) <= 1/4`. */
export function formatChain({ members, signs }: Chain): string {
  return members
    .map((member, place) => (place === 0 ? '' : ` ${signs[place - 1]!} `) + format(member))
    .join('');
}

interface Written {
  readonly text: string;
  readonly binds: number;
}

function written(formula: Formula): Written {
  switch (formula.kind) {
    case 'number':
      return numberText(formula.value.toString());
    case 'variable':
    case 'constant':
      return { text: formula.name, binds: ATOM };
    case 'sum':
      return { text: sumText(formula.terms), binds: SUM };
    case 'negation':
      return { text: `-${within(formula.of, SIGN)}`, binds: SIGN };
    case 'product':
      return {
        text: formula.factors
          .map((factor, place) => within(factor, place === 0 ? PRODUCT : SIGN))
          .join('*'),
        binds: PRODUCT,
      };
    case 'quotient':
      return {
        text: `${within(formula.above, PRODUCT)}/${within(formula.below, SIGN)}`,
        binds: PRODUCT,
      };
    case 'power':
      return {
        text: `${within(formula.base, ATOM)}^${within(formula.exponent, POWER)}`,
        binds: POWER,
      };
    case 'call':
      return { text: `${formula.name}(${formula.operands.map(format).join(', ')})`, binds: ATOM };
    case 'fold':
      return { text: foldText(formula), binds: ATOM };
  }
}

/** A fraction is a quotient, and a negative number a negation. */
function numberText(text: string): Written {
  if (text.includes('/')) return { text, binds: PRODUCT };
  return { text, binds: text.startsWith('-') ? SIGN : ATOM };
}

function sumText(terms: readonly Formula[]): string {
  return terms
    .map((term, place) => {
      if (place === 0) return within(term, SUM);
      return term.kind === 'negation'
        ? ` - ${within(term.of, PRODUCT)}`
        : ` + ${within(term, PRODUCT)}`;
    })
    .join('');
}

function foldText({ operation, body, index, from, to }: FoldFormula): string {
  return `${operation}(${format(body)}, ${index}, ${format(from)}, ${format(to)})`;
}

function within(formula: Formula, least: number): string {
  const { text, binds } = written(formula);
  return binds < least ? `(${text})` : text;
}
