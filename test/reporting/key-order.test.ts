import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KEY_ORDER } from '../../src/reporting/key-order.js';

const SCHEMA = new URL('../../schemas/report.schema.json', import.meta.url);

function propertiesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) =>
    name === 'properties'
      ? [...Object.keys(value as object), ...Object.values(value as object).flatMap(propertiesOf)]
      : propertiesOf(value),
  );
}

it('names every key once', () => {
  expect(new Set(KEY_ORDER).size).toBe(KEY_ORDER.length);
});

it('has a place for every property of the schema, and for no other', () => {
  const inSchema = new Set(propertiesOf(JSON.parse(readFileSync(SCHEMA, 'utf8'))));
  expect(inSchema.size).toBeGreaterThan(50);
  expect([...KEY_ORDER].sort()).toEqual([...inSchema].sort());
});
