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
        ...{ expected: [FINDING], findings: [FINDING], differences: [] },
      },
      {
        ...{ file: path.join(folder, 'b.md'), list: path.join(folder, 'b.md.expected.json') },
        ...{ expected: [], findings: [FINDING] },
        differences: [{ how: 'new', found: FINDING }],
      },
    ]);
  });

  it('are read with the notation file beside them', async () => {
    const files = {
      'a.md': 'We take $W v$ and $v$.\n\n$$u = W v$$\n',
      'a.md.expected.json': '[]',
    };
    const notation = (length: string): string =>
      `symbols:\n  W: { kind: matrix, shape: [k, n] }\n  v: { kind: vector, shape: ${length} }\n  u: { kind: vector, shape: k }\n`;
    const rules = async (length: string): Promise<readonly string[]> => {
      const folder = folderOf({ ...files, 'a.md.notation.yaml': notation(length) });
      const [outcome] = await compareDocuments(folder, RUN);
      return outcome !== undefined && 'findings' in outcome
        ? outcome.findings.map(({ rule }) => rule)
        : ['not read'];
    };
    expect(await rules('n')).toEqual([]);
    expect(await rules('k')).toContain('shapes');
    const folder = folderOf({ ...files, 'a.md.notation.yaml': 'symbols: [' });
    const [outcome] = await compareDocuments(folder, RUN);
    expect(outcome).toMatchObject({ failure: expect.stringContaining('notation.yaml') as string });
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
