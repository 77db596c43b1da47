import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Code, Nodes } from 'mdast';

/**
 * A fenced block of a document. What stands after the language on the fence:
 *
 * - ` ```ts properties/my-paper/eq-1.ts `, ` ```json networks/a.json `: the file it is written to
 * - ` ```sh exits=1 `: the exit code of its commands, 0 where it is not said
 * - ` ```text output `: what the commands before it print, with `…` for lines left out
 */
export interface Snippet {
  readonly language: string;
  readonly file?: string;
  readonly exits: number;
  readonly isOutput: boolean;
  readonly code: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
}

/** The fenced and indented code blocks of a Markdown text, in their order. */
export function snippets(markdown: string): Snippet[] {
  const found: Snippet[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code') found.push(snippet(node));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(markdown));
  return found;
}

function snippet({ lang, meta, value, position }: Code): Snippet {
  const words = (meta ?? '').split(/\s+/).filter((word) => word !== '');
  const exits = words.find((word) => word.startsWith('exits='))?.slice('exits='.length);
  const file = words.find((word) => /[./]/.test(word));
  return {
    language: lang ?? '',
    ...(file === undefined ? {} : { file }),
    exits: Number(exits ?? 0),
    isOutput: words.includes('output'),
    code: value,
    line: position?.start.line ?? 0,
  };
}
