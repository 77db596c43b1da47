import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/documents/explain/explain.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { SymbolTable } from '../../../src/documents/symbols/symbol-table.js';
import { uncoloured } from '../../../src/reporting/paint.js';
import { explanationText } from '../../../src/reporting/proofread/explanation.js';

describe('an explanation as text', () => {
  it('says role, status, sentence, tree and symbols', () => {
    const document = readDocument('Let the vector $v$ be $f(v)$, the set $v$.');
    const table = new SymbolTable(document);
    const text = explanationText('a.md', explain(document, table, 1, 23), uncoloured);
    for (const line of [
      'a.md:1:23: inline formula',
      '  role        mention, since it has no relation',
      '  status      not-applicable: a mention',
      '    f(v): can be read in 2 ways',
      '    v  kind not known; stands 3 times',
      '      introduced line 1, column 17: vector $v$',
      '      in doubt: ',
    ])
      expect(text).toContain(line);
  });
});
