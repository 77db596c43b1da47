import type { Node, Span } from '../meaning/tree.js';
import type { DocumentFormula, ReadDocument } from '../proofread/document.js';
import { mainChain } from '../proofread/roles.js';
import { FORMULA, flatProse } from './flat-prose.js';
import type { Kind } from '../meaning/kind.js';
import { elementOf } from './membership.js';
import { likeliest, nameOf, type Name } from '../meaning/name.js';
import { phraseAround } from './phrases.js';
import { printed } from './printed.js';
import type { Introduction } from './symbol.js';

/** An introduction of a symbol, found in words or in a formula. */
export interface FoundIntroduction extends Introduction {
  readonly name: Name;
  /** The rows and columns that the words give it, as in "an $m \times n$ matrix". */
  readonly size?: readonly string[];
  /** Whether words state the kind, so that it counts as evidence. */
  readonly isStated: boolean;
}

const DEFINING = /^(?::=|=:|≔|\\coloneqq|\\triangleq|\\equiv|≡)$/u;

const MEMBER = /^(?:\\in|∈|:)$/u;
const NAMING =
  /^(?:=|:=|:|≔|\\coloneqq|\\triangleq|\\in|∈|\\sim|\\subset|\\subseteq|⊂|⊆|\\equiv|≡)$/u;

/** Where a document introduces its symbols: in words, by membership, by equations that define. */
export function introductionsOf(document: ReadDocument): FoundIntroduction[] {
  const prose = flatProse(document);
  const { formulas } = document;
  const formulaAt = new Map(prose.formulas.map((place, at) => [place, formulas[at]]));
  const print = (span: Span): string => printed(document.text, span);
  const inFormulas = formulas.flatMap((formula, at): FoundIntroduction[] => {
    const { tree } = formula;
    if (tree === undefined) return [];
    const place = prose.formulas[at]!;
    const around = phraseAround(prose.text, place, place + 1, formula.found.display);
    const phrase = formula.found.display && around?.follows === true ? undefined : around;
    const size = phrase?.size === undefined ? undefined : sizeAt(phrase.size);
    const symbols = subjects(tree, phrase?.follows === true);
    // "with n inputs $O = …$" does not call O the inputs.
    const chain = mainChain(tree);
    const isOne = chain !== undefined && symbols.length === 1;
    const isSaid = phrase?.introduces === true && !(isOne && phrase.isPlural === true);
    const said = isSaid ? phrase : undefined;
    const inWords = symbols.flatMap((node): FoundIntroduction[] => {
      const name = nameOf(node);
      if (name === undefined || said === undefined) return [];
      // "The function $x = t^2$" is the equation.
      const isEquation = said.kind === 'function' && chain?.signs[0]?.sign === '=';
      const kind = isEquation ? undefined : said.kind;
      const tex = formula.found.display ? name.print : formula.tex.trim();
      return [
        {
          ...{ name, how: 'words', start: node.start, end: node.end },
          words: said.words.replace('$', () => `$${tex.replace(/\s+/gu, ' ')}$`),
          ...{ isStated: kind !== undefined, ...(kind && { kind }) },
          ...(size && { size }),
        },
      ];
    });
    return [...inWords, ...byFormula(formula, print)];
  });
  return [...inFormulas, ...inProse()];

  /** `m` and `n` of "an $m \times n$ matrix", `n` of "an $n$-dimensional vector". */
  function sizeAt(place: number): string[] | undefined {
    const tree = formulaAt.get(place)?.tree;
    if (tree === undefined) return undefined;
    if (tree.kind === 'product' && tree.factors[1]?.sign === '\\times' && tree.factors.length === 2)
      return tree.factors.map(({ node }) => print(node));
    return tree.kind === 'symbol' || tree.kind === 'number' ? [print(tree)] : undefined;
  }

  /** Letters that stand in the prose without dollars, after a noun: "for each unit i of the layer h". */
  function inProse(): FoundIntroduction[] {
    const found: FoundIntroduction[] = [];
    const letter = /(?<=[\p{L}] )([b-hj-zB-HJ-Z]|i(?= (?:of|in)\b))(?=[\s,.;)])/gu;
    for (const match of prose.text.matchAll(letter)) {
      const place = match.index;
      const phrase = phraseAround(prose.text, place, place + 1);
      if (phrase?.introduces !== true || phrase.words.includes(FORMULA)) continue;
      const start = prose.offsetOf(place);
      const node: Node = { kind: 'symbol', name: match[1]!, primes: 0, start, end: start + 1 };
      found.push({
        ...{ name: nameOf(node)!, how: 'words', start, end: start + 1 },
        ...{ words: phrase.words.replace('$', match[1]!), isStated: phrase.kind !== undefined },
        ...(phrase.kind && { kind: phrase.kind }),
      });
    }
    return found;
  }
}

/** The symbols that a formula is about where words stand before or after it. */
function subjects(tree: Node, isFollowed: boolean): readonly Node[] {
  const chain = mainChain(tree);
  // In "the map $V \to W$" and in "$X = x$ is the event" it is the whole formula.
  const naming = isFollowed ? MEMBER : NAMING;
  if (chain !== undefined && !naming.test(chain.signs[0]!.sign)) return [];
  const first = chain === undefined ? tree : chain.members[0];
  if (first === undefined) return [];
  // In "the mean $E = …$" it is E; in "the factor $1 - 2V$" it is no symbol.
  const items = first.kind === 'list' ? first.items : [first];
  return items.flatMap((node) => {
    if (node.kind === 'call' || node.kind === 'choice') {
      const call = node.kind === 'choice' ? likeliest(node) : node;
      if (call.kind === 'call') return [];
    }
    return nameOf(node) === undefined ? [] : [node];
  });
}

/** Introductions by membership and by definition. */
function byFormula(formula: DocumentFormula, print: (span: Span) => string): FoundIntroduction[] {
  const chain = formula.tree && mainChain(formula.tree);
  const [first, second] = chain?.members ?? [];
  const sign = chain?.signs[0]?.sign ?? '';
  if (chain === undefined || first === undefined || second === undefined) return [];
  const words = `$${print({ start: first.start, end: second.end })}$`;
  const names = (node: Node): FoundIntroduction[] => {
    const name = nameOf(node);
    if (name === undefined) return [];
    const how = sign === '\\in' || sign === '∈' ? 'membership' : 'definition';
    const kind: Kind | undefined =
      how === 'membership' ? elementOf(second, print)?.kind : undefined;
    const span = { start: node.start, end: node.end };
    return [{ name, how, ...span, words, isStated: false, ...(kind && { kind }) }];
  };
  if (sign === '\\in' || sign === '∈')
    return formula.found.display && formula.role !== 'definition' && formula.role !== 'condition'
      ? []
      : (first.kind === 'list' ? first.items : [first]).flatMap(names);
  if (sign === '\\to' || (sign === ':' && chain.signs[1]?.sign === '\\to')) return names(first);
  if (formula.role !== 'definition' || !(sign === '=' || DEFINING.test(sign))) return [];
  const call = first.kind === 'choice' ? likeliest(first) : first;
  return names(call.kind === 'call' ? call.of : first);
}
