import { descendants } from '../meaning/parts.js';
import type { Node, Of } from '../meaning/tree.js';
import type { Role } from './document.js';
import { headOf } from './heads.js';
import type { TheoremLike } from './theorems.js';

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
  /** The environment around it, such as a theorem. */
  readonly theorem?: TheoremLike | undefined;
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

/** A role, and the reason for it in words that follow "since". */
export interface ReasonedRole {
  readonly role: Role;
  readonly because: string;
}

function as(role: Role, because: string): ReasonedRole {
  return { role, because };
}

/** What a formula does, by its form, its place in the sentence, and what came before. */
export function roleOf(context: RoleContext): ReasonedRole {
  const { tree, display, before, theorem } = context;
  if (tree === undefined) return as('other', 'it has no tree');
  if (tree.kind === 'text' || tree.kind === 'missing') return as('other', 'it has no mathematics');
  const chain = mainChain(tree);
  if (chain === undefined) return withoutRelation(context, tree);
  const defining = chain.signs.find(({ sign }) => DEFINING.test(sign));
  if (defining !== undefined) return as('definition', `${defining.sign} defines`);
  const first = chain.members[0];
  if (first?.kind === 'missing') return as('step', 'it begins with a relation');
  const head = first === undefined ? undefined : headOf(first);
  if (isRange(chain) && !display) return as('condition', 'it says over what an index ranges');
  const isOrder = chain.signs.every(({ sign }) => ORDER.test(sign));
  const condition = CONDITIONAL_WORDS.exec(before)?.[0].trim();
  if (condition !== undefined) return as('condition', `“${condition}” stands before it`);
  if (isOrder && !display && /\b(?:where|let|avec|其中)\b|其中/iu.test(before.slice(-30)))
    return as('condition', 'it restricts what was just introduced');
  const words = DEFINING_WORDS.exec(before)?.[0].trim().slice(0, 40);
  if (head !== undefined && words !== undefined)
    return as('definition', `“${words}” stands before it`);
  if (
    display &&
    context.previous !== undefined &&
    head !== undefined &&
    context.previous.head === head
  )
    return as('step', 'it has the left-hand side of the display before it');
  if (isNumeric(tree)) return as('example', 'it has numbers only');
  if (EXAMPLE_WORDS.test(before.slice(-60))) return as('example', 'the text says so');
  const isNew = head !== undefined && chain.signs[0]?.sign === '=' && !context.seen.has(head);
  const inside =
    theorem && insideOf(theorem, { isNew, display, isStep: context.previous !== undefined });
  if (inside !== undefined) return inside;
  return isNew
    ? as('definition', 'it is the first equation with this left-hand side')
    : as('assertion', 'it states a relation of what is known');
}

/** What the environment around a formula makes of it. */
function insideOf(
  { kind, name }: TheoremLike,
  { isNew, display, isStep }: { isNew: boolean; display: boolean; isStep: boolean },
): ReasonedRole | undefined {
  const where = `it stands in \\begin{${name}}`;
  switch (kind) {
    case 'definition':
      return display ? as('definition', where) : undefined;
    case 'theorem':
      return as('assertion', where);
    case 'assumption':
      return as('condition', where);
    case 'proof':
      return display && isStep && !isNew ? as('step', where) : undefined;
    case 'example':
    case 'exercise':
      return isNew ? undefined : as('example', where);
    default:
      return undefined;
  }
}

function withoutRelation(context: RoleContext, tree: Node): ReasonedRole {
  if (!context.display) return as('mention', 'it has no relation');
  if (context.previous !== undefined)
    return as('step', 'it is displayed after another, and has no relation');
  return tree.kind === 'statements' && tree.clauses.every((clause) => clause.kind === 'text')
    ? as('other', 'it is text')
    : as('mention', 'it has no relation');
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
