import path from 'node:path';
import ts from 'typescript';

/** What a careful user sets. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: ['node'],
};

/**
 * The compiler's complaints about files of a folder and the package's own
 * declarations, each with its line. The declarations of other packages are not
 * ours to mend, and some of them do not check.
 */
export function typeErrors(folder: string, files: readonly string[]): string[] {
  const program = ts.createProgram(
    files.map((file) => path.join(folder, file)),
    { ...OPTIONS, typeRoots: [path.join(folder, 'node_modules', '@types')] },
  );
  const ours = ts.getPreEmitDiagnostics(program).filter(({ file }) => !isForeign(file?.fileName));
  return ours.map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    if (diagnostic.file === undefined || diagnostic.start === undefined) return text;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
    return `${path.relative(folder, diagnostic.file.fileName)}:${line + 1}: ${text}`;
  });
}

function isForeign(file: string | undefined): boolean {
  const owner = file?.split('/node_modules/').slice(1).at(-1);
  return owner !== undefined && !owner.startsWith('corrigenda/');
}
