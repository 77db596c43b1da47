import { afterAll, describe, expect, it } from 'vitest';

import { documentedProject } from './documented-project.js';
import { runDocument } from './run-document.js';

const project = documentedProject();
afterAll(() => {
  project.remove();
});

/** A fenced block, preceded by a heading so that its fence is on line 3. */
function fenced(info: string, ...lines: string[]): string {
  return ['# A', '', `\`\`\`${info}`, ...lines, '```', ''].join('\n');
}

async function failures(...documents: string[]): Promise<readonly string[]> {
  return (await runDocument(documents.join('\n'), project)).failures;
}

describe('a document with a snippet that fails', () => {
  it.each([
    ['a command that fails', fenced('sh', 'exit 3'), /^line 3: ended with exit code 3, not 0/],
    [
      'a command that does not fail as it is said to',
      fenced('sh exits=1', 'true'),
      /^line 3: ended with exit code 0, not 1/,
    ],
    [
      'a command that fails before others',
      fenced('sh', 'false', 'true'),
      /^line 3: ended with exit code 1/,
    ],
    [
      'an unknown option of the program',
      fenced('sh', 'npx corrigenda verify --no-such-option'),
      /^line 3: ended with exit code 2, not 0/,
    ],
    [
      'a script that the project does not have',
      fenced('sh', 'npm ci && npm run no-such-script'),
      /^line 3: package.json has no script no-such-script/,
    ],
    [
      'a type error',
      fenced('ts', `const n: number = 'one';`, 'export { n };'),
      /^line 3: snippet-3.ts:1: Type 'string' is not assignable/,
    ],
    [
      'a name that the package does not export',
      fenced('ts', `import { noSuchName } from 'corrigenda';`, 'noSuchName();'),
      /^line 3: snippet-3.ts:1: .*noSuchName/,
    ],
    ['an exception', fenced('ts', `throw new Error('planted');`), /^line 3: ended .*[^]*planted/],
    ['broken JSON', fenced('json', '{ "a": 1, }'), /^line 3: SyntaxError/],
    ['no language', fenced('', 'x'), /^line 3: the snippet does not say its language/],
    ['a language that cannot be run', fenced('cobol', 'x'), /^line 3: snippets in cobol/],
    ['an output of nothing', fenced('text output', 'x'), /^line 3: there is no command before/],
    [
      'an output that was not printed',
      `${fenced('sh', 'echo two')}\n${fenced('text output', 'one')}`,
      /^line 9: the command before did not print "one" there/,
    ],
  ])('is found: %s', async (_, document, message) => {
    const found = await failures(document);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it('is found inside a list', async () => {
    const found = await failures('1. One', '', '   ```sh', '   false', '   ```');
    expect(found).toHaveLength(1);
  });
});

describe('a document whose snippets run', () => {
  it('goes without failures, later snippets seeing the files of earlier ones', async () => {
    const document = [
      fenced('json data/one.json', '{ "a": 1 }'),
      fenced(
        'ts',
        `import { readFileSync } from 'node:fs';`,
        `console.log(readFileSync('data/one.json', 'utf8'));`,
      ),
      fenced('text output', '{ "a": 1 }'),
      fenced(
        'sh',
        'npm ci && npm run verify',
        '# a remark',
        'cat data/one.json   # prints it',
        'seq 5',
      ),
      fenced('text output', '1', '…', '5'),
      fenced('sh exits=4', 'exit 4'),
      fenced('latex', 'a = b'),
    ];
    expect(await runDocument(document.join('\n'), project)).toEqual({ ran: 6, failures: [] });
  });

  it('runs nothing where all its commands are about developing the project', async () => {
    const document = fenced('sh', 'git clone https://example.org/corrigenda', 'cd corrigenda');
    expect(await runDocument(document, project)).toEqual({ ran: 0, failures: [] });
  });
});
