import { descendants } from '../meaning/parts.js';
import type { Node, Of } from '../meaning/tree.js';
import type { Role } from './document.js';
import { headOf } from './heads.js';

/** What is known of a formula when its role is told. */
export interface RoleContext {
  readonly tree: Node | undefined;
  readonly display: boolean;
  readonly sentence: string;
  /** What stands before the formula in its sentence. */
  readonly before: string;
  /** The heads of left-hand sides so far. */
  readonly seen: ReadonlySet<string>;
  /** Whether the displayed formula before it is close by, and the head of its left-hand side. */
  readonly previous: { readonly head: string | undefined } | undefined;
}

const DEFINING =
  /^(?::=|=:|≔|≕|\\coloneqq|\\coloneq|\\eqqcolon|\\triangleq|\\equiv|≡|\\doteq|\\mapsto|:)$/u;
const DEFINING_WORDS =
  /\b(?:let|define[ds]?|denot(?:e[sd]?|ing)|call(?:ed)?|writ(?:e|ten|ing)|set|where|put|given by|introduce|soit|soient|posons|on (?:note|pose|appelle)|notée?|appelle|sei|bezeichne|wobei|definieren|sea|define|пусть|обозначим)\b[^.]{0,60}$|(?:令|设|定义|记|其中|记为|定义为|表示)[^。]{0,20}$/iu;
const CONDITIONAL_WORDS =
  /\b(?:for(?: all| every| each| any)?|if|when|whenever|assum(?:e|ing)|suppose|provided(?: that)?|unless|with|such that|until|pour(?: tout)?|si|lorsque|für|falls|wenn|para|если|при)\s*$|(?:当|若|如果|对于|假设)\s*$/iu;
const EXAMPLE_WORDS =
  /\b(?:for example|for instance|e\.g\.|say|par exemple|zum Beispiel|por ejemplo)\b|例如|比如/iu;
const ORDER =
  /^(?:<|>|\\(?:ne|neq|le|leq|ge|geq|lt|gt|leqslant|geqslant|in|notin|subset|subseteq|ll|gg|sim|perp)|≠|≤|≥|∈|∉)$/u;

/** What a formula does, by its form, its place in the sentence, and what came before. */
export function roleOf(context: RoleContext): Role {
  const { tree, display, before } = context;
  if (tree === undefined || tree.kind === 'text' || tree.kind === 'missing') return 'other';
  const chain = mainChain(tree);
  if (chain === undefined) return withoutRelation(context, tree);
  if (chain.signs.some(({ sign }) => DEFINING.test(sign))) return 'definition';
  const first = chain.members[0];
  if (first?.kind === 'missing') return 'step';
  const head = first === undefined ? undefined : headOf(first);
  if (isRange(chain) && !display) return 'condition';
  const isOrder = chain.signs.every(({ sign }) => ORDER.test(sign));
  if (
    CONDITIONAL_WORDS.test(before) ||
    (isOrder && !display && /\b(?:where|let|avec|其中)\b|其中/iu.test(before.slice(-30)))
  )
    return isOrder || CONDITIONAL_WORDS.test(before) ? 'condition' : 'assertion';
  if (head !== undefined && DEFINING_WORDS.test(before)) return 'definition';
  if (
    display &&
    context.previous !== undefined &&
    head !== undefined &&
    context.previous.head === head
  )
    return 'step';
  if (isNumeric(tree) || EXAMPLE_WORDS.test(before.slice(-60))) return 'example';
  const defines = head !== undefined && chain.signs[0]?.sign === '=' && !context.seen.has(head);
  return defines ? 'definition' : 'assertion';
}

function withoutRelation(context: RoleContext, tree: Node): Role {
  if (!context.display) return 'mention';
  if (context.previous !== undefined) return 'step';
  return tree.kind === 'statements' && tree.clauses.every((clause) => clause.kind === 'text')
    ? 'other'
    : 'mention';
}

/** The first chain of relations in a formula, outside of delimiters. */
export function mainChain(tree: Node): Of<'chain'> | undefined {
  if (tree.kind === 'chain') return tree;
  if (tree.kind === 'statements')
    for (const clause of tree.clauses) {
      const chain = mainChain(clause);
      if (chain !== undefined) return chain;
    }
  return undefined;
}

function isRange(chain: Of<'chain'>): boolean {
  const last = chain.members.at(-1);
  return (
    last?.kind === 'list' &&
    last.items.some((item) => descendants(item).some((node) => node.kind === 'ellipsis')) &&
    chain.members[0]?.kind === 'symbol' &&
    chain.members[0].sub === undefined
  );
}

function isNumeric(tree: Node): boolean {
  const nodes = descendants(tree);
  return (
    nodes.some((node) => node.kind === 'number') &&
    !nodes.some((node) => node.kind === 'symbol' && node.font !== 'roman')
  );
}
