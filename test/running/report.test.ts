import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPORT_SCHEMA } from '../../src/running/report.js';

test('the schema of the package is the one that a report names', () => {
  const file = new URL('../../schemas/report.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as {
    properties: { schema: { const: string } };
  };
  expect(schema.properties.schema.const).toBe(REPORT_SCHEMA);
});
