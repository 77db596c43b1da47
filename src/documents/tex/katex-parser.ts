import katex from 'katex';
import type { TexLocation, TexNode } from './parse-node.js';

/* What is used of KaTeX beyond its published interface: its version is pinned exactly, and the
 * test of this file fails where one of these methods is another one. */
interface Token {
  text: string;
  loc?: (TexLocation & { lexer: unknown }) | null;
}
interface Gullet {
  lexer: { input: string };
  stack: Token[];
  future(): Token;
  expandOnce: (this: Gullet, expandableOnly?: boolean) => number | boolean;
}
interface Parser {
  gullet: Gullet;
  nextToken: Token | null;
  fetch(): Token;
  consume(): void;
  parseAtom: (this: Parser, breakOn?: string) => TexNode | null | undefined;
  parseGroup: (this: Parser, name: string, breakOn?: string) => TexNode | null | undefined;
  formatUnsupportedCmd: (this: Parser, text: string) => TexNode;
}
interface Internals {
  __parse(tex: string, settings: object): TexNode[];
  __defineFunction(spec: object): void;
  __defineSymbol(mode: string, font: string, group: string, replace: string, name: string): void;
}

/** The names of the methods that are wrapped, for the test that watches them. */
export const WRAPPED = ['parseAtom', 'parseGroup', 'formatUnsupportedCmd', 'expandOnce'] as const;

/** Commands that are macros in KaTeX and stay symbols here: by group, with what they print. */
const KEPT: readonly (readonly [string, string, string])[] = [
  ['rel', '≠', '\\ne'],
  ['rel', '≠', '\\neq'],
  ['rel', '∉', '\\notin'],
  ['rel', '∌', '\\notni'],
  ['rel', '≔', '\\coloneqq'],
  ['rel', '≔', '\\coloneq'],
  ['rel', '≔', '\\vcentcolon='],
  ['rel', '≕', '\\eqqcolon'],
  ['rel', '⟺', '\\iff'],
  ['rel', '⟹', '\\implies'],
  ['rel', '⟸', '\\impliedby'],
  ['rel', '≅', '\\cong'],
  ['bin', 'mod', '\\bmod'],
  ['inner', '…', '\\dots'],
  ['inner', '…', '\\ldots'],
  ['inner', '…', '\\cdots'],
  ['inner', '…', '\\dotsc'],
  ['inner', '…', '\\dotsb'],
  ['inner', '…', '\\dotsm'],
  ['inner', '…', '\\dotsi'],
  ['inner', '…', '\\dotso'],
  ['inner', '…', '\\vdots'],
  ['inner', '…', '\\ddots'],
  ['textord', 'ℏ', '\\hbar'],
];

const internals = katex as unknown as Internals;
let ready = false;

/** Methods of KaTeX's parser before they are wrapped; the test compares their source. */
export const originals = new Map<string, string>();

/** The one place where KaTeX is changed: done once, at the first formula. */
function prepare(): void {
  if (ready) return;
  ready = true;
  for (const [group, printed, name] of KEPT)
    internals.__defineSymbol('math', 'main', group, printed, name);
  let parser: Parser | undefined;
  internals.__defineFunction({
    type: 'internal',
    names: ['\\corrigendaProbe'],
    props: { numArgs: 0, allowedInText: true },
    handler: (context: { parser: Parser }) => {
      parser = context.parser;
      return { type: 'internal', mode: 'math' };
    },
  });
  internals.__parse('\\corrigendaProbe', settings());
  if (parser === undefined) throw new Error('KaTeX does not hand its parser to a function');
  wrapParser(Object.getPrototypeOf(parser) as Parser);
  wrapGullet(Object.getPrototypeOf(parser.gullet) as Gullet);
}

function wrapParser(prototype: Parser): void {
  const { parseAtom, parseGroup, formatUnsupportedCmd } = prototype;
  for (const method of [parseAtom, parseGroup, formatUnsupportedCmd])
    originals.set(method.name, String(method));
  prototype.parseAtom = function (breakOn) {
    return placed(this, () => parseAtom.call(this, breakOn));
  };
  prototype.parseGroup = function (name, breakOn) {
    return placed(this, () => parseGroup.call(this, name, breakOn));
  };
  prototype.formatUnsupportedCmd = function (text) {
    return { type: 'unknown', mode: 'math', unknown: text };
  };
}

/** Gives a node that has none its place: from its first token to the next one that is read. */
function placed(
  parser: Parser,
  parse: () => TexNode | null | undefined,
): TexNode | null | undefined {
  const first = parser.fetch().loc;
  const node = parse();
  if (!node || node.loc || !first || node.type === 'internal') return node;
  const next = (parser.nextToken ?? parser.gullet.future()).loc;
  const { input } = parser.gullet.lexer;
  let end = next && next.start > first.start ? next.start : furthest(node, first.end);
  while (end > first.end && /\s/u.test(input[end - 1] ?? '')) end -= 1;
  node.loc = { start: first.start, end };
  return node;
}

/** Where the parts of a node end. */
function furthest(node: TexNode, least: number): number {
  let end = least;
  for (const value of Object.values(node))
    for (const part of (Array.isArray(value) ? value : [value]) as unknown[])
      if (typeof part === 'object' && part !== null && 'loc' in part) {
        const { loc } = part as { loc?: TexLocation | null };
        if (loc) end = Math.max(end, loc.end);
      }
  return end;
}

/** What a macro of KaTeX's own comes to has the place of its call. */
function wrapGullet(prototype: Gullet): void {
  const { expandOnce } = prototype;
  originals.set(expandOnce.name, String(expandOnce));
  prototype.expandOnce = function (expandableOnly) {
    const call = this.future();
    const count = expandOnce.call(this, expandableOnly);
    if (typeof count !== 'number') return count;
    for (let at = Math.max(0, this.stack.length - count); at < this.stack.length; at++) {
      const token = this.stack[at]!;
      if (call.loc && token.loc?.lexer !== call.loc.lexer) token.loc = call.loc;
    }
    return count;
  };
}

function settings(): object {
  const macros: Record<string, unknown> = {
    '\\pmod': '\\;(\\bmod #1)',
    '\\pod': '\\;(#1)',
    '\\mod': '\\bmod',
  };
  for (const [, , name] of KEPT) macros[name] = undefined;
  return {
    displayMode: true,
    throwOnError: false,
    strict: 'ignore',
    trust: false,
    maxExpand: 2_000,
    maxSize: 50,
    macros,
  };
}

/**
 * KaTeX's parse tree of a formula.
 *
 * @throws KaTeX's ParseError, with a `position`, for what is no formula to it.
 */
export function parseTree(tex: string): TexNode[] {
  prepare();
  return internals.__parse(tex, settings());
}
