import type { FileResult } from '../../documents/proofread/result.js';
import { unreadResults } from '../../documents/proofread/unread.js';
import { Summary } from './summary.js';
import type { ProofreadWriter } from './writer.js';

/** The result of proofreading, as schemas/proofread.schema.json describes it. */
export function jsonWriter(tool: {
  readonly name: string;
  readonly version: string;
}): ProofreadWriter {
  const summary = new Summary();
  let files = 0;
  return {
    *file(result) {
      summary.add(result);
      yield files === 0 ? head(tool) : ',\n';
      files += 1;
      yield* fileJson(result);
    },
    *end() {
      if (files === 0) yield `${head(tool).trimEnd()}]`;
      else yield '\n  ]';
      yield `,\n  "summary": ${json(summary.result(), 2)}\n}\n`;
    },
  };
}

function head({ name, version }: { readonly name: string; readonly version: string }): string {
  const tool = { name, version };
  return `{\n  "schema": "corrigenda/proofread/1",\n  "tool": ${json(tool, 2)},\n  "files": [\n`;
}

function* fileJson(result: FileResult): Generator<string> {
  const { file, format, equations, skipped, limits, symbols, unread } = result;
  yield `    {\n      "file": ${json(file, 6)},\n      "format": ${json(format, 6)},\n      "equations": `;
  yield* list(unread === undefined ? equations : both(equations, unreadResults(unread)));
  yield ',\n      "findings": ';
  yield* list(withoutPrint(result));
  yield ',\n      "skipped": ';
  yield* list(skipped);
  yield ',\n      "limits": ';
  yield* list(limits);
  yield ',\n      "symbols": ';
  yield* list(symbols);
  yield '\n    }';
}

function* both<Member>(first: Iterable<Member>, second: Iterable<Member>): Generator<Member> {
  yield* first;
  yield* second;
}

function* withoutPrint({ findings }: FileResult): Generator<object> {
  for (const { print: _print, printStart: _start, printEnd: _end, ...rest } of findings) yield rest;
}

/** A list of a file, a member at a time. */
function* list(members: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const member of members) {
    yield `${before}        ${json(member, 8)}`;
    before = ',\n';
  }
  yield before === ',\n' ? '\n      ]' : '[]';
}

/** A value as it stands in a document, its other lines indented as deep as it is. */
function json(value: unknown, depth: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(depth)}`);
}
