import type { Report } from '../running/report.js';
import { KEY_ORDER } from './key-order.js';

const PLACE = new Map(KEY_ORDER.map((key, place) => [key, place]));

/**
 * report.json: two spaces of indentation, a line end, and keys in an order that
 * does not depend on how the report was put together. The parameters of cases
 * keep their own order. Exact numbers are strings.
 *
 * @throws TypeError on a number that JSON cannot hold: NaN or an infinity would
 *   become `null` without a word.
 */
export function reportJson(report: Report): string {
  return `${JSON.stringify(ordered(report, 'report', true), undefined, 2)}\n`;
}

function ordered(value: unknown, place: string, sort: boolean): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${place} is ${value}, which is not a number that JSON can hold`);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value))
    return value.map((member, i) => ordered(member, `${place}[${i}]`, sort));
  const members = Object.entries(value);
  if (sort) members.sort(([a], [b]) => byPlace(a, b));
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      ordered(member, `${place}.${name}`, sort && name !== 'case' && name !== 'values'),
    ]),
  );
}

function byPlace(a: string, b: string): number {
  const difference = (PLACE.get(a) ?? PLACE.size) - (PLACE.get(b) ?? PLACE.size);
  return difference !== 0 ? difference : a < b ? -1 : a > b ? 1 : 0;
}
