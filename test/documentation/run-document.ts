import ts from 'typescript';

import type { OutsideProject } from '../packaging/outside-project.js';
import { typeErrors } from '../packaging/type-errors.js';
import { missingLine } from './output.js';
import { isProjectCommand, missingFrom } from './project-commands.js';
import { snippets } from './snippets.js';
import type { Snippet } from './snippets.js';

/** Languages in which nothing can be run. */
const SHOWN_ONLY = new Set(['text', 'latex', 'tex', 'markdown', 'md', 'diff']);

/** What running a document's snippets came to. */
export interface DocumentRun {
  /** Snippets of which something was run or parsed. */
  readonly ran: number;
  /** What is wrong, with the snippet's line. */
  readonly failures: readonly string[];
}

/** Runs the snippets of a Markdown text one after the other in one project. */
export async function runDocument(markdown: string, project: OutsideProject): Promise<DocumentRun> {
  const failures: string[] = [];
  let ran = 0;
  let printed: string | undefined;
  for (const snippet of snippets(markdown)) {
    const result = await runSnippet(snippet, project, printed);
    failures.push(...result.problems.map((problem) => `line ${snippet.line}: ${problem}`));
    if (result.ran) ran += 1;
    printed = result.printed ?? printed;
  }
  return { ran, failures };
}

interface SnippetRun {
  readonly ran: boolean;
  readonly problems: readonly string[];
  readonly printed?: string;
}

async function runSnippet(
  snippet: Snippet,
  project: OutsideProject,
  printed: string | undefined,
): Promise<SnippetRun> {
  if (snippet.isOutput) return { ran: true, problems: outputProblems(snippet, printed) };
  switch (snippet.language) {
    case 'ts':
      return runTypeScript(snippet, project);
    case 'json':
      return { ran: true, problems: jsonProblems(snippet, project) };
    case 'sh':
      return runShell(snippet, project);
    case '':
      return { ran: false, problems: ['the snippet does not say its language'] };
    default:
      return SHOWN_ONLY.has(snippet.language)
        ? { ran: false, problems: [] }
        : { ran: false, problems: [`snippets in ${snippet.language} cannot be run`] };
  }
}

function outputProblems({ code }: Snippet, printed: string | undefined): string[] {
  if (printed === undefined) return ['there is no command before this output'];
  const line = missingLine(code, printed);
  return line === undefined
    ? []
    : [`the command before did not print "${line}" there, but:\n${printed}`];
}

async function runTypeScript(snippet: Snippet, project: OutsideProject): Promise<SnippetRun> {
  const file = snippet.file ?? `snippet-${snippet.line}.ts`;
  project.write(file, `${snippet.code}\n`);
  const problems = typeErrors(project.folder, [file]);
  if (problems.length > 0) return { ran: true, problems };
  const compiled = `snippet-${snippet.line}.mjs`;
  const { outputText } = ts.transpileModule(snippet.code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  project.write(compiled, outputText);
  const { code, stdout, stderr } = await project.run(process.execPath, [compiled]);
  return {
    ran: true,
    problems: code === snippet.exits ? [] : [`ended with exit code ${code}:\n${stderr}`],
    printed: stdout,
  };
}

function jsonProblems({ code, file }: Snippet, project: OutsideProject): string[] {
  try {
    JSON.parse(code);
  } catch (error) {
    return [String(error)];
  }
  if (file !== undefined) project.write(file, `${code}\n`);
  return [];
}

async function runShell(snippet: Snippet, project: OutsideProject): Promise<SnippetRun> {
  const lines = snippet.code
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  const [development, commands] = partition(lines);
  const problems = development.flatMap(missingFrom);
  if (commands.length === 0) return { ran: false, problems };
  const script = ['set -euo pipefail', ...commands].join('\n');
  const { code, stdout, stderr } = await project.run('bash', ['-c', script]);
  if (code !== snippet.exits)
    problems.push(`ended with exit code ${code}, not ${snippet.exits}:\n${stdout}\n${stderr}`);
  return { ran: true, problems, printed: stdout };
}

/** Lines about developing the project, without their remarks, and the commands to be run. */
function partition(lines: readonly string[]): [string[], string[]] {
  const bare = lines.map((line) => line.replace(/\s#\s.*$/, '').trim());
  return [bare.filter(isProjectCommand), lines.filter((_, i) => !isProjectCommand(bare[i] ?? ''))];
}
