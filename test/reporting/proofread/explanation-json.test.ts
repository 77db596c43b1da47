import { expect, it } from 'vitest';
import { explain } from '../../../src/documents/explain/explain.js';
import { Survey } from '../../../src/documents/findings/survey.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { explanationJson } from '../../../src/reporting/proofread/explanation-json.js';
import { parseValidated } from '../../../src/running/schema.js';

const document = readDocument(
  'Let $n$ be the number of inputs.\n\n$$s = n + 1 \\tag{2}$$\n\n$\\foo$\n',
);
const { table } = new Survey(document);
const text = (line: number): string =>
  explanationJson('a.md', explain(document, table, line), { name: 'corrigenda', version: '1.2.3' });

it('an explanation is as its schema describes it', () => {
  expect(parseValidated('explanation', 'out.json', text(3))).toMatchObject({
    file: 'a.md',
    formulas: [
      {
        ...{ line: 3, column: 1, display: true, tag: '2', role: 'definition' },
        tree: expect.arrayContaining(['=: s = n + 1']) as string[],
        symbols: [
          { name: 's' },
          { name: 'n', introduction: { words: '$n$ be the number of inputs' } },
        ],
      },
    ],
  });
  for (const line of [1, 5])
    expect(() => parseValidated('explanation', 'out.json', text(line))).not.toThrow();
});

it('what is not as the schema describes it is told from it', () => {
  const broken = text(3).replace('"role": "definition"', '"role": "trifle"');
  expect(() => parseValidated('explanation', 'out.json', broken)).toThrow(
    /expected one of definition/u,
  );
});
