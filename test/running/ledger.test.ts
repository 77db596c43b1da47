import path from 'node:path';
import { expect, test } from 'vitest';
import { InputError } from '../../src/running/input-error.js';
import { LEDGER_SCHEMA, ledgerText, readLedger } from '../../src/running/ledger.js';
import type { Ledger } from '../../src/running/ledger.js';
import { folderOf } from './folder.js';

const ledger: Ledger = {
  schema: LEDGER_SCHEMA,
  claims: {
    'book/eq-2/printed': {
      why: 'A sign is wrong.',
      origin: 'print',
      correction: 'book/eq-2/corrected',
      guarantee: 'exact',
      expected: 'refuted',
    },
    'book/eq-1': { expected: 'holds' },
  },
};

function read(text: string): Ledger {
  return readLedger(path.join(folderOf({ 'ledger.json': text }), 'ledger.json'));
}

test('a ledger that is written is read again, by id and with its fields in order', () => {
  const text = ledgerText(ledger);
  expect(read(text)).toEqual(ledger);
  expect(text.indexOf('book/eq-1')).toBeLessThan(text.indexOf('book/eq-2'));
  expect(text.indexOf('"expected": "refuted"')).toBeLessThan(text.indexOf('"guarantee"'));
  expect(ledgerText(read(text))).toBe(text);
});

test('a ledger that does not exist expects nothing', () => {
  expect(readLedger(path.join(folderOf(), 'ledger.json')).claims).toEqual({});
});

test.each([
  ['{"schema": ', 'is not JSON'],
  ['[]', 'at the top: must be object'],
  ['{"claims": {}}', "must have required property 'schema'"],
  ['{"schema": "other", "claims": {}}', 'at /schema: expected "corrigenda/ledger/1"'],
  [
    '{"schema": "corrigenda/ledger/1", "claims": {"a/b": {"expected": "true"}}}',
    'at /claims/a~1b/expected: expected one of holds, refuted, undecided, vacuous, not-run',
  ],
  [
    '{"schema": "corrigenda/ledger/1", "claims": {"a/b": {"expected": "error"}}}',
    'at /claims/a~1b/expected',
  ],
  [
    '{"schema": "corrigenda/ledger/1", "claims": {"a/b": {"expected": "holds", "because": ""}}}',
    'the property "because" is not known',
  ],
  [
    '{"schema": "corrigenda/ledger/1", "claims": {"a/b": {"expected": "holds", "why": " "}}}',
    'why',
  ],
  ['{"schema": "corrigenda/ledger/1", "claims": {"a": {"expected": "holds"}}}', '/claims'],
])('the ledger %s is refused', (text, message) => {
  expect(() => read(text)).toThrow(InputError);
  expect(() => read(text)).toThrow(message);
});

test('a ledger that cannot be read is an error, not an empty one', () => {
  expect(() => readLedger(folderOf())).toThrow(InputError);
});
