import { YamlFile, type Value } from '../notation/yaml-map.js';
import type { Severity } from './rule.js';
import { RULES } from './rules.js';

/** What a project says of rules. */
export interface RuleConfig {
  /** Names of rules that are not asked. */
  readonly off: readonly string[];
  /** The severity of what a rule finds, where it is not the rule's own. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** The least severity that makes the exit code 1. */
  readonly failOn?: Severity;
}

const SEVERITIES: readonly Severity[] = ['error', 'condition', 'slip'];

/**
 * Reads a file of settings: a map `proofread` with `rules`, a map from names of rules to `off`
 * or a severity, and `fail-on`.
 *
 * @throws DocumentError with the line and the column, and with what was expected.
 */
export function readConfig(text: string, file: string): RuleConfig {
  const yaml = new YamlFile(text, file);
  const entries = (value: Value, what: string, known: readonly string[]) => {
    if (value.is === 'nothing') return [];
    if (value.is !== 'map') throw yaml.error(value.start, `${what}: expected a map`);
    for (const { key, start } of value.entries)
      if (!known.includes(key))
        throw yaml.error(start, `${key} is not known here: expected one of ${known.join(', ')}`);
    return value.entries;
  };
  const severity = (value: Value, more: readonly string[]): string => {
    const expected = [...more, ...SEVERITIES];
    if (value.is === 'text' && expected.includes(value.text)) return value.text;
    throw yaml.error(value.start, `expected one of ${expected.join(', ')}`);
  };
  const off: string[] = [];
  const severities = new Map<string, Severity>();
  let failOn: Severity | undefined;
  for (const { value } of entries(yaml.parse(), 'the file', ['proofread']))
    for (const { key, value: inner } of entries(value, 'proofread', ['rules', 'fail-on'])) {
      if (key === 'fail-on') failOn = severity(inner, []) as Severity;
      else
        for (const rule of entries(
          inner,
          'rules',
          RULES.map(({ name }) => name),
        )) {
          const wanted = severity(rule.value, ['off']);
          if (wanted === 'off') off.push(rule.key);
          else severities.set(rule.key, wanted as Severity);
        }
    }
  return { off, severities, ...(failOn === undefined ? {} : { failOn }) };
}
