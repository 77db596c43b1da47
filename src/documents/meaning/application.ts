import type { Lexeme } from './lexeme.js';
import { readFence, readPrimary, readScripts } from './read-primary.js';
import type { Notes } from './read-statements.js';
import { descendants } from './parts.js';
import type { Node } from './tree.js';

/** Letters that name a function more often than a factor, where nothing else is known. */
const FUNCTION_LETTERS = new Set([
  ...[
    'f',
    'g',
    'h',
    'p',
    'q',
    'P',
    'E',
    'F',
    'G',
    'H',
    'O',
    'Q',
    'L',
    'J',
    'D',
    'R',
    'V',
    'N',
    'U',
  ],
  ...[
    '\\sigma',
    '\\phi',
    '\\varphi',
    '\\psi',
    '\\Phi',
    '\\Psi',
    '\\Gamma',
    '\\zeta',
    '\\mu',
    '\\nu',
    '\\pi',
    '\\delta',
  ],
  ...['\\mathcal{N}', '\\chi', '\\rho', '\\eta'],
]);
const APPLIED = 0.9;
const LIKELY = 0.7;

/**
 * A name before a pair of delimiters: an application, a product, or either. Scripts
 * after the closing delimiter belong to the application, as in `softmax(…)_y`.
 *
 * @param certain whether the name is known to be a function's.
 */
export function applied(
  of: Node,
  next: Lexeme & { readonly kind: 'fence' | 'group' },
  notes: Notes,
  certain: boolean,
): Node {
  const place = { start: of.start, end: next.end };
  if (next.kind === 'group')
    return { ...place, kind: 'call', of, argument: readPrimary(next, notes) };
  const { sub, sup, primes, ...bare } = next;
  const fence = readFence(bare, notes);
  const call: Node = { ...place, kind: 'call', of, argument: fence };
  const scripts = {
    ...(sub && { sub }),
    ...(sup && { sup }),
    ...(primes === undefined ? {} : { primes }),
  };
  const application = readScripts(call, { ...bare, ...scripts }, notes);
  if (certain || mustBeArguments(fence) || isWord(of)) return application;
  const factor = readScripts(fence, { ...bare, ...scripts }, notes);
  const product: Node = {
    ...place,
    kind: 'product',
    factors: [
      { sign: '', node: of },
      { sign: '', node: factor },
    ],
  };
  const weight = looksLikeFunction(of) && !holds(fence, of) ? APPLIED : 1 - LIKELY;
  const readings = [
    { node: application, reason: 'a function of what is in parentheses', weight },
    { node: product, reason: 'a factor before parentheses', weight: 1 - weight },
  ].sort((one, other) => other.weight - one.weight);
  return { ...place, kind: 'choice', readings };
}

/** Commas, bars and relations stand between arguments, and not in a factor. */
function mustBeArguments(fence: Node): boolean {
  const of = fence.kind === 'fence' ? fence.of : fence;
  return ['list', 'given', 'chain', 'statements', 'placeholder', 'missing'].includes(of.kind);
}

/** Whether a name stands in the parentheses after it, as in p(1 − p). */
function holds(fence: Node, of: Node): boolean {
  const name = of.kind === 'symbol' ? of.name : undefined;
  return descendants(fence).some((one) => one.kind === 'symbol' && one.name === name);
}

function isWord(of: Node): boolean {
  return descendants(of).some(
    (one) => one.kind === 'symbol' && one.font === 'roman' && one.name.length > 1,
  );
}

function looksLikeFunction(of: Node): boolean {
  if (of.kind === 'symbol') {
    const bare = of.font === undefined ? of.name : `\\${of.font}{${of.name}}`;
    return FUNCTION_LETTERS.has(of.name) || FUNCTION_LETTERS.has(bare) || of.font === 'mathbb';
  }
  return of.kind !== 'opaque' && 'of' in of && looksLikeFunction(of.of);
}
