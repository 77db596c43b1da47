import { TrainingError } from '../training-error.js';
import type { NumberArray } from './npy.js';
import { regularBytes } from './regular-bytes.js';

const MOST_BYTES = 2 ** 28;

/**
 * Reads numbers that are separated by commas, a line an example; a first line without numbers is
 * a heading.
 *
 * @throws TrainingError if something is no number, or a line is longer or shorter than the first.
 */
export function readCsv(file: string): NumberArray {
  const lines = regularBytes(file, MOST_BYTES).toString('utf8').split(/\r?\n/);
  const fields = (line: string): readonly string[] => line.split(',').map((one) => one.trim());
  const isHeading = fields(lines[0] ?? '').every((field) => !isNumber(field));
  const rows: number[] = [];
  let columns = 0;
  lines.forEach((line, i) => {
    if (line.trim() === '' || (i === 0 && isHeading)) return;
    const found = fields(line);
    columns ||= found.length;
    if (found.length !== columns)
      throw new TrainingError(
        `${file}: line ${i + 1} has ${found.length} numbers, expected ${columns}`,
      );
    found.forEach((field, j) => {
      if (!isNumber(field))
        throw new TrainingError(
          `${file}: line ${i + 1}, column ${j + 1}: ${JSON.stringify(field.slice(0, 40))} is no number`,
        );
      rows.push(Number(field));
    });
  });
  if (rows.length === 0) throw new TrainingError(`${file} has no numbers`);
  return { shape: [rows.length / columns, columns], data: Float32Array.from(rows) };
}

function isNumber(field: string): boolean {
  return field !== '' && Number.isFinite(Number(field));
}
