import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { root } from '../structure/project.js';

/** Fetching, installing and developing the project itself: what CI runs anyway. */
const DEVELOPMENT = [
  /^git clone \S+$/,
  /^cd corrigenda$/,
  /^npm (?:ci|install|i|test|run) ?/,
  /^npx (?:vitest|eslint|prettier|tsc) ?/,
  /^\.ci\/run$/,
  /^node bench\/\S+/,
];

/** Whether a line of a shell snippet is about developing this project, and is not run here. */
export function isProjectCommand(line: string): boolean {
  return line.split('&&').every((part) => DEVELOPMENT.some((pattern) => pattern.test(part.trim())));
}

/** Scripts and files that such a line names and the project does not have. */
export function missingFrom(line: string): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  return line.split('&&').flatMap((part) => {
    const [program, ...args] = part.trim().split(/\s+/);
    if (program === 'npm' && args[0] === 'run')
      return (args[1] ?? '') in scripts ? [] : [`package.json has no script ${args[1] ?? ''}`];
    const file = program === 'node' ? args[0] : program === '.ci/run' ? program : undefined;
    return file === undefined || existsSync(path.join(root, file)) ? [] : [`there is no ${file}`];
  });
}
