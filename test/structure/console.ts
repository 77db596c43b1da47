import ts from 'typescript';

import { lineOf, parse, walk } from './imports.js';
import { below } from './tree.js';
import type { Tree, Violation } from './tree.js';

/** Members of `process` that reach the terminal or end the program. */
const RESERVED = new Set(['exit', 'exitCode', 'abort', 'argv', 'stdout', 'stderr', 'stdin']);

/** Uses of the console, the terminal or the exit code in rooms other than cli. */
export function consoleOutsideCli(files: Tree): Violation[] {
  return below(files, 'src')
    .filter(([file]) => !file.startsWith('src/cli/'))
    .flatMap(([file, text]) => {
      const source = parse(file, text);
      const found: Violation[] = [];
      walk(source, (node) => {
        const message = objection(node);
        if (message !== undefined)
          found.push({ file, message: `line ${lineOf(source, node)}: ${message}` });
      });
      return found;
    });
}

function objection(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return /^(?:node:)?(?:process|console|readline.*)$/.test(node.moduleSpecifier.text)
      ? `imports ${node.moduleSpecifier.text}`
      : undefined;
  if (!ts.isIdentifier(node) || isMerelyAName(node)) return undefined;
  if (node.text === 'console') return 'uses the console';
  if (node.text !== 'process') return undefined;
  const use = isGlobalMember(node) ? node.parent : node;
  const member = use.parent;
  if (!ts.isPropertyAccessExpression(member) || member.expression !== use)
    return 'passes on `process`, by which the terminal can be reached';
  return RESERVED.has(member.name.text) ? `uses process.${member.name.text}` : undefined;
}

/** `globalThis.process`, of which the identifier is the right half. */
function isGlobalMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

/** A member of something other than `globalThis`, or a key, that happens to have the name. */
function isMerelyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return parent.expression.getText() !== 'globalThis';
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
    parent.name === node
  );
}
