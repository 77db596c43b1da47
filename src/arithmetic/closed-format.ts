import type { Monomial, Sum, Term } from './closed-monomial.js';

const MOST_PARTS = 8;
const DEEPEST = 2;
const MOST_CHARACTERS = 1000;

/** A closed form for the eye: long products and sums, and sums deep within sums, are cut short. */
export function formatForm(content: Term, sum: Sum | undefined): string {
  const text = format(content, sum);
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}…`;
}

function format(content: Term, sum: Sum | undefined): string {
  const factor = formatTerm(content, DEEPEST);
  if (sum === undefined) return factor;
  const text = `(${formatSum(sum, DEEPEST)})`;
  return factor === '1' ? text : `${factor}·${text}`;
}

function formatTerm({ coefficient, monomial }: Term, depth: number): string {
  const number = coefficient.toString();
  if (monomial.entries.length === 0) return number;
  const powers = formatMonomial(monomial, depth);
  return number === '1' ? powers : number === '-1' ? `-${powers}` : `${number}·${powers}`;
}

function formatMonomial({ entries }: Monomial, depth: number): string {
  const shown = entries.slice(0, MOST_PARTS).map(([atom, q]) => {
    const base =
      atom.kind === 'e'
        ? 'e'
        : atom.kind === 'integer'
          ? atom.integer.toString()
          : depth > 0
            ? `(${formatSum(atom.sum, depth - 1)})`
            : '(…)';
    return q.equals(1) ? base : `${base}^(${q})`;
  });
  if (entries.length > MOST_PARTS) shown.push(`… (${entries.length - MOST_PARTS} more factors)`);
  return shown.join('·');
}

function formatSum({ terms }: Sum, depth: number): string {
  const shown = terms.slice(0, MOST_PARTS).map((t) => formatTerm(t, depth));
  if (terms.length > MOST_PARTS) shown.push(`… (${terms.length - MOST_PARTS} more terms)`);
  return shown.join(' + ').replaceAll('+ -', '- ');
}
