import { expect, test } from 'vitest';
import { InputError } from '../../src/running/input-error.js';
import { parseValidated } from '../../src/running/schema.js';

test('what is as its schema wants it is returned', () => {
  const text = '{"schema": "corrigenda/ledger/1", "claims": {}}';
  expect(parseValidated('ledger', 'l.json', text)).toEqual(JSON.parse(text));
});

test('an error names the file, the place and what was expected', () => {
  const text = '{"schema": "corrigenda/ledger/1", "claims": {"a/b": {"expected": "maybe"}}}';
  expect(() => parseValidated('ledger', 'l.json', text)).toThrow(InputError);
  expect(() => parseValidated('ledger', 'l.json', text)).toThrow(
    /l\.json is not as its schema wants it:\n {2}at \/claims\/a~1b\/expected: expected one of holds/,
  );
});

test('no more than five problems are listed', () => {
  const claims = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`a/${i}`, {}]));
  const text = JSON.stringify({ schema: 'corrigenda/ledger/1', claims });
  let message = '';
  try {
    parseValidated('ledger', 'l.json', text);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.split('\n')).toHaveLength(6);
});
