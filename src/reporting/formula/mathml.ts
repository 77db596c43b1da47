/** An element of MathML, or the text inside of one. */
export interface MathNode {
  /** Such as `mfrac`; empty for text. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MathNode[];
  readonly text: string;
}

const TOKEN = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/giu;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#x27': "'",
};

/**
 * The tree of a MathML text as KaTeX writes it: well-formed, attributes between
 * double quotes, and no comments.
 *
 * @returns a node without a tag that holds the elements at the top.
 * @throws SyntaxError where an element is closed that is not open.
 */
export function parseMathml(markup: string): MathNode {
  const top: MathNode[] = [];
  const open: { tag: string; attributes: Record<string, string>; children: MathNode[] }[] = [];
  const add = (node: MathNode): void => {
    (open.at(-1)?.children ?? top).push(node);
  };
  for (const [, slash, tag = '', attributes = '', empty, text] of markup.matchAll(TOKEN)) {
    if (text !== undefined) add({ tag: '', attributes: {}, children: [], text: decoded(text) });
    else if (slash === '/') {
      const closed = open.pop();
      if (closed?.tag !== tag) throw new SyntaxError(`</${tag}> closes nothing`);
      add({ ...closed, text: '' });
    } else {
      const element = { tag, attributes: attributesOf(attributes), children: [] };
      if (empty === '/') add({ ...element, text: '' });
      else open.push(element);
    }
  }
  return { tag: '', attributes: {}, children: top, text: '' };
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, decoded(value)]),
  );
}

function decoded(text: string): string {
  return text.replace(/&(\w+|#x27);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** All text inside of a node. */
export function textOf({ text, children }: MathNode): string {
  return text + children.map(textOf).join('');
}
