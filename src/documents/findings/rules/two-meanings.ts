import { nameOf } from '../../meaning/name.js';
import { descendants } from '../../meaning/parts.js';
import type { Evidence, Kind } from '../../meaning/kind.js';
import type { Node, Of } from '../../meaning/tree.js';
import { mainChain } from '../../proofread/roles.js';
import { sectionAt } from '../../proofread/sections.js';
import { theoremAt } from '../../proofread/theorems.js';
import type { DocumentSymbol } from '../../symbols/symbol.js';
import type { Finding, Rule } from '../rule.js';
import type { Survey } from '../survey.js';

/** A name for two things at a time. */
export const twoMeanings: Rule = {
  name: 'two-meanings',
  severity: 'slip',
  about:
    'In one section the text calls a symbol two things that exclude each other, or what it defines as a quantity is also applied to what has no part in the definition.',
  correct: 'Let $v$ be a vector and $s$ a number. Then $s v = v s$.',
  incorrect: 'Let $v$ be a vector. The set $v$ is finite.',
  find: (survey) => [
    ...survey.table.symbols.flatMap((symbol) => calledTwoThings(survey, symbol)),
    ...definedAndApplied(survey),
  ],
};

type Found = Omit<Finding, 'rule'>[];

/* A matrix is a map as well, a function has a value, a functor is a sheaf of sets, and a vector may be random. */
const EXCLUSIVE: readonly (readonly [Kind, Kind])[] = [
  ['number', 'vector'],
  ['number', 'matrix'],
  ['number', 'set'],
  ['vector', 'set'],
  ['matrix', 'set'],
];

function calledTwoThings(survey: Survey, symbol: DocumentSymbol): Found {
  // Each of several with an index may be something else: x_1 a number, x_2 a vector.
  if (symbol.indices > 0) return [];
  const { sections, theorems } = survey.document;
  const stated = symbol.kinds
    .filter(({ strength }) => strength === 'stated')
    .sort((one, other) => one.start - other.start);
  for (const [at, one] of stated.entries()) {
    const before = stated
      .slice(0, at)
      .find(
        (other) =>
          exclude(one, other) &&
          other.end <= one.start &&
          sectionAt(sections, one.start) === sectionAt(sections, other.start) &&
          theoremAt(theorems, one.start) === theoremAt(theorems, other.start),
      );
    if (before === undefined) continue;
    const { line, column } = survey.document.lines.position(before.start);
    const message = `${symbol.print} is a ${one.says} here, and a ${before.says} in line ${line}, column ${column}`;
    return [{ severity: 'slip', start: one.start, end: one.end, message }];
  }
  return [];
}

function exclude(one: Evidence<Kind>, other: Evidence<Kind>): boolean {
  return EXCLUSIVE.some(
    ([first, second]) =>
      (first === one.says && second === other.says) ||
      (first === other.says && second === one.says),
  );
}

interface Definition {
  readonly node: Node;
  readonly key: string;
  readonly section: number;
  readonly names: ReadonlySet<string>;
  readonly words: string;
}

/**
 * "The error $E = …$" in a section that has $E(…) = …$ for the expectation: what stands in
 * the parentheses is nowhere in the definition, so that it is no value of a function of it.
 */
function definedAndApplied(survey: Survey): Found {
  const { sections } = survey.document;
  const definitions = survey.formulas.flatMap((one): Definition[] => {
    const chain = mainChain(one.tree);
    const [left, right] = chain?.members ?? [];
    const name = left && nameOf(left);
    if (chain?.signs[0]?.sign !== '=' || left === undefined || right === undefined) return [];
    if (name === undefined || name.key !== name.base) return [];
    const said = survey.table
      .get(name.key)
      ?.introductions.find((words) => words.how === 'words' && words.start === left.start);
    if (said?.kind !== 'number') return [];
    const section = sectionAt(sections, left.start);
    return [{ node: left, key: name.key, section, names: bases(right), words: said.words }];
  });
  if (definitions.length === 0) return [];
  return survey.formulas.flatMap(({ tree, reliable }): Found => {
    const side = reliable ? mainChain(tree)?.members[0] : undefined;
    const call = side && application(side);
    if (call === undefined) return [];
    const name = nameOf(call.of);
    const section = sectionAt(sections, call.start);
    const clash = definitions.find(
      (one) => one.key === name?.key && one.section === section && isForeign(call, one),
    );
    if (clash === undefined || name === undefined) return [];
    const { line, column } = survey.document.lines.position(clash.node.start);
    const message = `${name.print} is applied to something here, and in the same section is the number of line ${line}, column ${column}`;
    return [{ severity: 'slip', start: call.of.start, end: call.of.end, message }];
  });
}

/** A whole side of an equation is hardly a product with parentheses, unless they hold its first factor. */
function application(side: Node): Of<'call'> | undefined {
  const readings = side.kind === 'choice' ? side.readings.map(({ node }) => node) : [side];
  const call = readings.find((node) => node.kind === 'call');
  const key = call && nameOf(call.of)?.key;
  const isHeld = call && descendants(call.argument).some((node) => nameOf(node)?.key === key);
  return isHeld === true ? undefined : call;
}

function isForeign(call: Of<'call'>, { names }: Definition): boolean {
  const inside = bases(call.argument);
  return [...inside].some((name) => !names.has(name)) && !names.has(nameOf(call.of)?.base ?? '');
}

/** Names in a tree without their indices. */
function bases(node: Node): ReadonlySet<string> {
  return new Set(
    descendants(node).flatMap((one) => {
      const name = nameOf(one);
      return name === undefined || /^\\partial$/u.test(name.base) ? [] : [name.base];
    }),
  );
}
