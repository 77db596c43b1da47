import ts from 'typescript';

/** A module that a file names, in whatever way. */
export interface Import {
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
}

export function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Calls back for each node of a file, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/** From 1. */
export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/**
 * The modules a file names: imports and re-exports (of types too), `import()`,
 * `import('…')` types, `require`, and `new URL('….js', import.meta.url)`, by
 * which workers are started.
 */
export function imports(file: string, text: string): Import[] {
  const source = parse(file, text);
  const found: Import[] = [];
  walk(source, (node) => {
    const name = moduleName(node);
    if (name !== undefined && ts.isStringLiteralLike(name))
      found.push({ specifier: name.text, line: lineOf(source, node) });
  });
  return found;
}

function moduleName(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  if (ts.isCallExpression(node) && namesModule(node.expression)) return node.arguments[0];
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    const [relative, base] = node.arguments ?? [];
    return base?.getText() === 'import.meta.url' && isModule(relative) ? relative : undefined;
  }
  return undefined;
}

/** Not a folder or a file of data. */
function isModule(relative: ts.Node | undefined): boolean {
  return (
    relative !== undefined &&
    ts.isStringLiteralLike(relative) &&
    /\.[cm]?[jt]s$/.test(relative.text)
  );
}

function namesModule(callee: ts.Node): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require') ||
    (ts.isPropertyAccessExpression(callee) && callee.name.text === 'resolve')
  );
}
