import ts from 'typescript';

import { parse } from './imports.js';
import { below } from './tree.js';
import type { Tree, Violation } from './tree.js';

/** Folders of test that are about the whole and mirror nothing. */
const UNMIRRORED = new Set([
  'conformance',
  'structure',
  'documentation',
  'packaging',
  'e2e',
  'properties',
  'errata',
  'bench',
  'examples',
]);

/** Source files without their test, and mirrored tests without their source. */
export function mirror(files: Tree): Violation[] {
  const untested = below(files, 'src')
    .filter(([file, text]) => hasCode(file, text) && !files.has(testOf(file)))
    .map(([file]) => ({ file, message: `has no test ${testOf(file)}` }));
  const orphans = below(files, 'test', '.test.ts')
    .filter(([file]) => !UNMIRRORED.has(file.split('/')[1] ?? '') && !files.has(sourceOf(file)))
    .map(([file]) => ({ file, message: `tests ${sourceOf(file)}, which is not there` }));
  const empty = below(files, 'test', '.test.ts')
    .filter(([file, text]) => !callsATest(file, text))
    .map(([file]) => ({ file, message: 'has no test in it' }));
  return [...untested, ...orphans, ...empty];
}

function testOf(file: string): string {
  return file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
}

/** `check.mutants.test.ts` tests a part of `check.ts`, beside `check.test.ts`. */
function sourceOf(file: string): string {
  return file.replace(/^test\//, 'src/').replace(/(\.[a-z-]+)?\.test\.ts$/, '.ts');
}

/** Whether a file has anything of its own to run: more than types, imports and re-exports. */
function hasCode(file: string, text: string): boolean {
  return parse(file, text).statements.some(
    (node) =>
      !ts.isInterfaceDeclaration(node) &&
      !ts.isTypeAliasDeclaration(node) &&
      !ts.isImportDeclaration(node) &&
      !ts.isExportDeclaration(node) &&
      !isAmbient(node),
  );
}

function isAmbient(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)
  );
}

function callsATest(file: string, text: string): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:it|test)\b/.test(node.expression.getText())) found = true;
    if (!found) ts.forEachChild(node, visit);
  };
  visit(parse(file, text));
  return found;
}
