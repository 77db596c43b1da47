import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { InputError } from './input-error.js';

const compiled = new Map<string, ValidateFunction>();

function validator(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  compiled.set(name, validate);
  return validate;
}

/**
 * Reads JSON text and checks it against a schema of the package.
 *
 * @param name the schema's name: `ledger` is schemas/ledger.schema.json.
 * @param file named in the message.
 * @throws InputError that says what is wrong, where in the text, and what was expected.
 */
export function parseValidated(name: string, file: string, text: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file} is not JSON: ${(error as Error).message}`);
  }
  const validate = validator(name);
  if (validate(data)) return data;
  const problems = (validate.errors ?? []).slice(0, 5).map(sentence);
  throw new InputError(`${file} is not as its schema wants it:\n  ${problems.join('\n  ')}`);
}

function sentence(error: ErrorObject): string {
  const place = error.instancePath === '' ? 'at the top' : `at ${error.instancePath}`;
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties')
    return `${place}: the property "${String(params['additionalProperty'])}" is not known`;
  if (error.keyword === 'enum')
    return `${place}: expected one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
  if (error.keyword === 'const') return `${place}: expected "${String(params['allowedValue'])}"`;
  return `${place}: ${error.message ?? error.keyword}`;
}
