import type { MutantResult } from '../../claims/result.js';
import { grouped } from '../quantity.js';
import { escaped } from './escape.js';

/**
 * The deliberately wrong variants and how many cases each survived. One that was
 * not refuted is named as what it is: a sign that the claim is hardly checked.
 */
export function mutantsSection(mutants: readonly MutantResult[]): readonly string[] {
  if (mutants.length === 0)
    return ['**Mutants.** None: nothing shows that this check would notice an error.'];
  return [
    '**Mutants.** Deliberately wrong variants that the same check has to refute:',
    '',
    '| wrong variant | came to | cases it survived |',
    '| --- | --- | ---: |',
    ...mutants.map(
      ({ name, verdict, survived }) =>
        `| ${escaped(name)} | ${verdict === 'refuted' ? 'refuted' : `**${verdict}, not refuted**`} | ${grouped(survived)} |`,
    ),
  ];
}
