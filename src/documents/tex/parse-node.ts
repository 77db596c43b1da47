/** A place in the text that KaTeX was given. */
export interface TexLocation {
  readonly start: number;
  readonly end: number;
}

/**
 * A node of KaTeX's parse tree, as far as it is read here. Which fields there are
 * depends on the type; `body` is a node, a list, or the rows of an array.
 */
export interface TexNode {
  readonly type: string;
  readonly mode: 'math' | 'text';
  loc?: TexLocation | null;
  readonly text?: string;
  readonly family?: string;
  readonly body?: TexNode | readonly TexNode[] | readonly (readonly TexNode[])[] | string;
  readonly base?: TexNode | null;
  readonly sup?: TexNode | null;
  readonly sub?: TexNode | null;
  readonly numer?: TexNode;
  readonly denom?: TexNode;
  readonly hasBarLine?: boolean;
  readonly leftDelim?: string | null;
  readonly rightDelim?: string | null;
  readonly index?: TexNode | null;
  readonly left?: string;
  readonly right?: string;
  readonly delim?: string;
  readonly mclass?: string;
  readonly name?: string;
  readonly font?: string;
  readonly label?: string;
  readonly isOver?: boolean;
  readonly symbol?: boolean;
  readonly semisimple?: boolean;
  /** A command that KaTeX does not know. */
  readonly unknown?: string;
  readonly mathml?: readonly TexNode[];
  readonly display?: readonly TexNode[];
  readonly colSeparationType?: string;
  readonly dimension?: { readonly number: number; readonly unit: string };
  readonly fragment?: TexNode;
}

/** The nodes of a list or of a single node's body. */
export function bodyOf(node: TexNode): readonly TexNode[] {
  const { body } = node;
  if (body === undefined || typeof body === 'string') return [];
  if (Array.isArray(body)) return (body as readonly (TexNode | readonly TexNode[])[]).flat();
  return [body as TexNode];
}

/** The cells of an array, row by row. */
export function rowsOf(node: TexNode): readonly (readonly TexNode[])[] {
  return Array.isArray(node.body) ? (node.body as readonly (readonly TexNode[])[]) : [];
}
