import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../src/documents/notation/read-notation.js';
import { proofread } from '../../../src/documents/proofread/proofread.js';
import { htmlWriter } from '../../../src/reporting/proofread/html.js';
import { EMPTY, RESULT } from './results.js';
import { written } from './written.js';

const page = written(htmlWriter({ name: 'corrigenda', version: '1.2.3' }), [RESULT, EMPTY]);

describe('the page of a proofreading', () => {
  it('shows findings with what they mark, what was not read, and every formula', () => {
    expect(page).toContain('<mark>{0,1}</mark>');
    expect(page).toContain('Correction: <code>\\{0,1\\}</code>');
    expect(page).toContain('unknown macro \\foo');
    expect(page).toContain('an equation&#39;s number without an equation');
    const symbols = RESULT.symbols.length;
    expect(page.match(/<tr><td>/gu)).toHaveLength(4 + 2 + symbols);
    expect(page).toContain('No findings.');
  });

  it('lets nothing of a document through as markup', () => {
    expect(page).toContain('notes/&lt;a&gt;.md');
    expect(page).toContain('&lt;b&gt;');
    expect(page).not.toContain('<b>');
  });

  it('takes nothing from elsewhere and runs nothing', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|https?:|src=/u);
  });

  it('has a table of the symbols with the words that introduce them', () => {
    const text =
      'Let $n$ be the <b>number</b> of inputs, and the weight matrix $W$.\n\n$$s = W v$$\n';
    const result = proofread(text, 'a.md');
    const html = written(htmlWriter({ name: 'corrigenda', version: '1.2.3' }), [result]);
    for (const { name, introduction } of result.symbols) {
      expect(html).toContain(`<td><code>${name}</code></td>`);
      if (introduction !== null) expect(html).toContain(`line ${introduction.line}: `);
    }
    expect(html).toContain('<td>matrix</td>');
    expect(html).toContain('<td>nowhere</td>');
    expect(html).not.toContain('<b>');
  });

  it('says of a symbol where the notation file introduces it', () => {
    const notation = readNotation('symbols: { v: { kind: vector, words: the inputs } }', 'n.yaml');
    const result = proofread('$u = v$', 'a.md', { notation });
    expect(written(htmlWriter({ name: 'corrigenda', version: '1.2.3' }), [result])).toContain(
      'in the notation file: v: the inputs',
    );
  });
});
