import type { Node, Of } from './tree.js';

/** A symbol as it is written somewhere: its name, and what stands below and above it. */
export interface Name {
  /** The same for all appearances of a symbol with as many indices in the same places. */
  readonly key: string;
  /** That of the symbol without its indices. */
  readonly base: string;
  /** The name in TeX, without its indices. */
  readonly print: string;
  /** Indices below, those written side by side or in a list apart. */
  readonly below: readonly Node[];
  readonly above: readonly Node[];
}

const FENCED = /^[([]/u;

/**
 * The name of a node that is a symbol, with its fonts, accents, primes, marks and words below
 * it; undefined for anything else. Words and capitals side by side below a symbol belong
 * to its name, as in `p_{\text{all}}` and `E_{ENS}`; other scripts are indices.
 */
export function nameOf(node: Node): Name | undefined {
  switch (node.kind) {
    case 'symbol':
      return node.name === '' ? undefined : named(plain(node), node);
    case 'accent': {
      const of = nameOf(node.of);
      return of && wrapped(of, node.accent, `${node.accent}{${of.print}}`);
    }
    case 'marked': {
      const of = nameOf(node.of);
      return of && wrapped(of, `^${node.mark}`, `${of.print}^${node.mark}`);
    }
    case 'indexed': {
      const of = nameOf(node.of);
      return of && named(of, node);
    }
    case 'choice':
      return nameOf(likeliest(node));
    default:
      return undefined;
  }
}

/**
 * The reading of a choice that counts where only one can: the first, except that what stands
 * above a symbol is an index only if it is a letter.
 */
export function likeliest(choice: Of<'choice'>): Node {
  const power = choice.readings.find(({ node }) => node.kind === 'power')?.node;
  const first = choice.readings[0]!.node;
  if (power === undefined || !('upper' in first)) return first;
  const indices = components(first.upper, false);
  const areLetters = indices.every(
    (one) => one.kind === 'symbol' && one.sub === undefined && one.upper === undefined,
  );
  return areLetters ? first : power;
}

type Bare = Pick<Name, 'base' | 'print' | 'below' | 'above'>;

function plain({ name, font, primes }: Of<'symbol'>): Bare {
  const marks = "'".repeat(primes);
  const isWord = font === 'roman' && name.length > 1;
  const letter =
    font === undefined || (font === 'roman' && name.startsWith('\\'))
      ? name
      : `\\${font === 'roman' ? (isWord ? 'text' : 'mathrm') : font}{${name}}`;
  const fonted = font === undefined || font === 'roman' ? name : `${font}:${name}`;
  return { base: fonted + marks, print: letter + marks, below: [], above: [] };
}

function named(of: Bare, scripts: { readonly sub?: Node; readonly upper?: Node }): Name {
  const label = scripts.sub && labelOf(scripts.sub);
  const below =
    scripts.sub === undefined || label !== undefined ? [] : components(scripts.sub, true);
  const above = scripts.upper === undefined ? [] : components(scripts.upper, false);
  const bare =
    label === undefined
      ? of
      : { ...of, base: `${of.base}_${label}`, print: `${of.print}_{\\text{${label}}}` };
  return withKey({
    ...bare,
    below: [...of.below, ...below],
    above: [...of.above, ...above],
  });
}

function wrapped(of: Name, mark: string, print: string): Name {
  return withKey({ base: `${mark} ${of.base}`, print, below: of.below, above: of.above });
}

function withKey(bare: Bare): Name {
  const scripts = '_'.repeat(bare.below.length) + '^'.repeat(bare.above.length);
  return { ...bare, key: scripts === '' ? bare.base : `${bare.base} ${scripts}` };
}

/** A word below a symbol, or capitals side by side, which are no indices. */
function labelOf(node: Node): string | undefined {
  if (node.kind === 'symbol' && node.font === 'roman' && node.sub === undefined)
    return node.name.replace(/^\\/u, '');
  if (node.kind === 'text') return node.text.trim() || undefined;
  if (node.kind !== 'product' || node.factors.length < 2) return undefined;
  const letters = node.factors.map(({ node: one, sign }) =>
    one.kind === 'symbol' && sign === '' && one.sub === undefined ? one.name : '',
  );
  return letters.every((letter) => /^[A-Z]$/u.test(letter)) ? letters.join('') : undefined;
}

function components(script: Node, isBelow: boolean): Node[] {
  switch (script.kind) {
    case 'product':
      return script.factors.every(({ sign }) => sign === '')
        ? script.factors.flatMap(({ node }) => components(node, isBelow))
        : [script];
    case 'list':
      return [...script.items];
    case 'fence':
      return FENCED.test(script.open) ? components(script.of, isBelow) : [script];
    default:
      return [script];
  }
}
