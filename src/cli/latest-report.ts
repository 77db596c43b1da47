import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { InputError } from '../running/input-error.js';
import type { Report } from '../running/report.js';
import { readRegularFile } from '../training/regular-file.js';

/** Where the JSON Schema of report.json lies in the package. */
const SCHEMA = new URL('../../schemas/report.schema.json', import.meta.url);

/**
 * The report in an output folder; undefined where there is none.
 *
 * @throws InputError if the file cannot be read or is no report of this version.
 */
export function latestReport(folder: string): Report | undefined {
  const file = path.join(folder, 'report.json');
  let text: string;
  try {
    text = readRegularFile(file).toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return parseReport(text, file);
}

/**
 * The report that a text holds; `file` is named in errors.
 *
 * @throws InputError that says what is wrong and where.
 */
export function parseReport(text: string, file: string): Report {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file} is not JSON: ${(error as Error).message}`);
  }
  const ajv = new Ajv2020();
  const validate = ajv.compile<Report>(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  if (validate(data)) return data;
  const [problem] = validate.errors ?? [];
  const place = problem?.instancePath === '' ? 'at the top' : `at ${problem?.instancePath ?? '?'}`;
  throw new InputError(
    `${file} is no report of this version: ${place}, ${problem?.message ?? 'it is not as the schema wants it'}; verify writes it anew`,
  );
}
