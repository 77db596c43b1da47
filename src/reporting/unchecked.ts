import type { Unchecked } from '../running/report.js';

/** What has no answer for the same reason. */
export interface UncheckedGroup {
  readonly what: Unchecked['what'];
  readonly why: string;
  readonly ids: readonly string[];
}

/** What was not checked, by the reason why, in the order in which the reasons come up. */
export function uncheckedGroups(unchecked: readonly Unchecked[]): readonly UncheckedGroup[] {
  const groups = new Map<string, { what: Unchecked['what']; why: string; ids: string[] }>();
  for (const { id, what, why } of unchecked) {
    const key = `${what}\n${why}`;
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { what, why, ids: [id] });
  }
  return [...groups.values()];
}
