import { describe, expect, it } from 'vitest';
import { LONGEST_READ, readDocument } from '../../../src/documents/proofread/read-document.js';

describe('reading a document', () => {
  it('tells the format by what is in it, or as it is told', () => {
    expect(readDocument('\\begin{document}$x$\\end{document}').format).toBe('latex');
    expect(readDocument('$x$ % $y$', { format: 'latex' }).formulas).toHaveLength(1);
    expect(readDocument('$x$ % $y$').formulas).toHaveLength(2);
  });

  it('reads macros of the document, of its inputs, and from elsewhere, in this order', () => {
    const text = '\\input{a}\\section{b} $\\one \\two \\three$ \\newcommand{\\one}{1}';
    const { formulas } = readDocument(text, {
      input: (name) =>
        name === 'a' ? { text: '\\input{c}\\def\\one{9}' } : { text: '\\def\\two{2}' },
      macros: new Map([['\\three', { name: '\\three', parameters: 0, body: [] }]]),
    });
    expect(formulas[0]?.gap).toBeUndefined();
  });

  it('says which inputs were not read', () => {
    const { missingInputs } = readDocument('\\section{b}\\input{a}', {
      input: () => ({ reason: 'it is not there' }),
    });
    expect(missingInputs).toMatchObject([{ name: 'a', reason: 'it is not there', start: 11 }]);
  });

  it('does not follow inputs for ever', () => {
    const text = '\\section{b}\\input{a0}';
    let count = 0;
    const { missingInputs } = readDocument(text, {
      input: () => ({ text: `\\input{a${(count += 1)}}` }),
    });
    expect(count).toBeLessThan(300);
    expect(missingInputs[0]?.reason).toMatch(/more than/u);
  });

  it('finds formulas in what is too long, and reads none', () => {
    const document = readDocument(`$x$ ${' '.repeat(LONGEST_READ)}`);
    expect(document.limits).toHaveLength(1);
    expect(document.formulas).toHaveLength(0);
    expect(document.unread.found).toHaveLength(1);
    expect(document.unread.reason).toMatch(/longer than/u);
  });
});
