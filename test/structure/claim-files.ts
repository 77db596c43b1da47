import path from 'node:path';
import ts from 'typescript';

import { imports, parse, walk } from './imports.js';
import { below } from './tree.js';
import type { Tree, Violation } from './tree.js';

/** What a claim may import: the engine, and the library its domains are made of. */
const ALLOWED = new Set(['corrigenda', 'fast-check']);

/** What makes a claim: one that is checked, or one that is measured. */
const MAKERS = new Set(['claim', 'measured']);

const DEPTH = 'properties/<source>/<locator>.ts or properties/<source>/<locator>/<part>.ts';

/** The id of a claim file: its path below properties, without the ending. */
export function claimId(file: string): string {
  return file.slice('properties/'.length, -'.ts'.length);
}

/** Whether a file is set apart by `_`: what several claims share. */
function isShared(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('_'));
}

/** The ids of all claim files, sorted. */
export function claimIds(files: Tree): string[] {
  return below(files, 'properties')
    .filter(([file]) => !isShared(file))
    .map(([file]) => claimId(file));
}

/**
 * Files of properties that are not exactly one claim, exported as default, in
 * the folder of its source, at a row of its source's list, and free of imports
 * other than the engine and what claims share in files that begin with `_`.
 */
export function claimFiles(files: Tree): Violation[] {
  return below(files, 'properties').flatMap(([file, text]) => {
    const found = isShared(file) ? hidden(file, text) : [...shape(file, text), ...row(files, file)];
    return [...found, ...foreign(file, text)].map((message) => ({ file, message }));
  });
}

/** Claims in a file where nothing looks for them. */
function hidden(file: string, text: string): string[] {
  const calls = claimCalls(parse(file, text)).length;
  return calls > 0 ? [`makes ${calls} claims where none is looked for`] : [];
}

function claimCalls(source: ts.SourceFile): ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  walk(source, (node) => {
    if (ts.isCallExpression(node) && MAKERS.has(node.expression.getText())) calls.push(node);
  });
  return calls;
}

function shape(file: string, text: string): string[] {
  const source = parse(file, text);
  const calls = claimCalls(source);
  const exported = source.statements.filter(
    (node): node is ts.ExportAssignment =>
      ts.isExportAssignment(node) && node.isExportEquals !== true,
  )[0]?.expression;
  const call = calls[0];
  if (call === undefined) return ['makes no claim: expected export default claim({…})'];
  const found: string[] = [];
  if (calls.length > 1) found.push(`makes ${calls.length} claims: one a file`);
  if (exported !== call) found.push('does not export its claim as default');
  const [, folder = ''] = file.split('/');
  const stated = sourceOf(call);
  if (stated !== folder)
    found.push(`its source is ${stated ?? 'not a literal'}, but it lies in the folder ${folder}`);
  return found;
}

/** The literal value of `source` in claim({ source: '…' }), or in measured({…}). */
function sourceOf(call: ts.CallExpression): string | undefined {
  const [definition] = call.arguments;
  if (definition === undefined || !ts.isObjectLiteralExpression(definition)) return undefined;
  for (const property of definition.properties)
    if (
      ts.isPropertyAssignment(property) &&
      property.name.getText() === 'source' &&
      ts.isStringLiteralLike(property.initializer)
    )
      return property.initializer.text;
  return undefined;
}

function row(files: Tree, file: string): string[] {
  const parts = claimId(file).split('/');
  const [source = '', locator = ''] = parts;
  if (parts.length < 2 || parts.length > 3) return [`is not ${DEPTH}`];
  const list = files.get(`properties/${source}/source.json`);
  if (list === undefined) return [`its folder has no source.json`];
  const { rows } = JSON.parse(list) as { rows: readonly { locator: string }[] };
  return rows.some((one) => one.locator === locator)
    ? []
    : [`source.json of ${source} has no row ${locator}`];
}

function foreign(file: string, text: string): string[] {
  return imports(file, text)
    .filter(({ specifier }) => !ALLOWED.has(specifier) && !isNeighbour(file, specifier))
    .map(({ specifier, line }) => `line ${line}: a claim does not import ${specifier}`);
}

/** What the claims of one project share. */
function isNeighbour(file: string, specifier: string): boolean {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return specifier.startsWith('.') && target.startsWith('properties/') && isShared(target);
}
