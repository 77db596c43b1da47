import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareDocuments, expectedText } from '../../src/running/expected-findings.js';
import { folderOf } from './folder.js';

const RUN = { workers: 1, seconds: 20 };
const FINDING = {
  ...{ line: 1, column: 9, rule: 'lost-braces', severity: 'error' },
  correction: '\\{0,1\\}',
};
const DOCUMENT = '$$x \\in {0,1}$$\n';

describe('documents beside lists of expected findings', () => {
  it('are compared, those without a list left out', async () => {
    const folder = folderOf({
      'a.md': DOCUMENT,
      'a.md.expected.json': expectedText([FINDING]),
      'b.md': DOCUMENT,
      'b.md.expected.json': '[]',
      'c.md': DOCUMENT,
    });
    const outcomes = await compareDocuments(folder, RUN);
    expect(outcomes).toEqual([
      {
        ...{ file: path.join(folder, 'a.md'), list: path.join(folder, 'a.md.expected.json') },
        ...{ findings: [FINDING], differences: [] },
      },
      {
        ...{ file: path.join(folder, 'b.md'), list: path.join(folder, 'b.md.expected.json') },
        ...{ findings: [FINDING], differences: [{ how: 'new', found: FINDING }] },
      },
    ]);
  });

  it('may not be readable', async () => {
    const folder = folderOf({ 'a.md': '%PDF-1.7', 'a.md.expected.json': '[]' });
    const [outcome] = await compareDocuments(folder, RUN);
    expect(outcome).toMatchObject({ failure: expect.stringContaining('is a PDF file') as string });
  });

  it.each<[Readonly<Record<string, string>>, RegExp]>([
    [{}, /no document in .* has a list of findings: expected NAME\.expected\.json beside NAME/u],
    [{ 'a.md.expected.json': '[]' }, /there is no document .*a\.md, of which/u],
    [{ 'a.md': '', 'a.md.expected.json': '{' }, /a\.md\.expected\.json is not JSON/u],
    [{ 'a.md': '', 'a.md.expected.json': '[{"line": 0}]' }, /at \/0/u],
  ])('are refused in %j', async (files, message) => {
    await expect(compareDocuments(folderOf(files), RUN)).rejects.toThrow(message);
  });

  it('are refused where there is no folder', async () => {
    const file = path.join(folderOf({ a: '' }), 'a');
    await expect(compareDocuments(file, RUN)).rejects.toThrow(/there is no folder/u);
  });
});
