import type { Json } from '../claims/domain.js';
import type { Witness } from '../claims/result.js';

/** Whether a value is written on a single line: no list or record inside of another. */
function isFlat(value: Json): boolean {
  if (value === null || typeof value !== 'object') return true;
  return Object.values(value as Record<string, Json>).every(
    (member) => member === null || typeof member !== 'object',
  );
}

function inline(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(inline).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([name, member]) => `${name}: ${inline(member)}`)
      .join(', ')}}`;
  return String(value);
}

/** What is shown of a witness's case: its values, else the parameters of the domain. */
export function shownCase({ values, case: parameters }: Pick<Witness, 'values' | 'case'>): Json {
  return values ?? parameters;
}

/**
 * A case's parameters as a person reads them: numbers as they are, without the
 * quotes of JSON; nested lists and records on lines of their own, by name or by
 * place, counted from 1.
 */
export function caseLines(value: Json): readonly string[] {
  if (isFlat(value)) return [inline(value)];
  const members: readonly (readonly [string, Json])[] = Array.isArray(value)
    ? (value as readonly Json[]).map((member, i) => [`${i + 1}`, member] as const)
    : Object.entries(value as Record<string, Json>);
  return members.flatMap(([name, member]) => {
    if (isFlat(member)) return [`${name} = ${inline(member)}`];
    const lines = caseLines(member);
    return [`${name}:`, ...lines.map((line) => `  ${line}`)];
  });
}

/** The parameters on one line: `{p: 1/2, weights: [1, -3/7]}`. */
export function caseLine(value: Json): string {
  return inline(value);
}

/** A quantity of a case by its name, such as `weights` or `units 2 bias`. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/**
 * The parameters for a table, a quantity a row: what is nested is named by its
 * place, counted from 1. A case that is a single value is called `case`.
 */
export function caseRows(value: Json): readonly NamedValue[] {
  return rowsBelow(value, '');
}

function rowsBelow(value: Json, name: string): readonly NamedValue[] {
  const isRecord = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (isFlat(value) && !(isRecord && name === ''))
    return [{ name: name === '' ? 'case' : name, value: inline(value) }];
  const members = Object.entries(value as Record<string, Json>);
  return members.flatMap(([key, member]) => {
    const place = Array.isArray(value) ? `${Number(key) + 1}` : key;
    return rowsBelow(member, name === '' ? place : `${name} ${place}`);
  });
}
