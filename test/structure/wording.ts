import type { Tree, Violation } from './tree.js';

/** What the project's text does not say, and why. */
const UNWANTED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:TODO|FIXME|XXX|HACK)\b/g, 'is work that is not done'],
  [/(?<![\w.~-])\/(?:root|home|work|Users|mnt)\/[\w.-]+/g, "is a path of somebody's machine"],
  [/\.\.\/\.(?!\.)[\w-]+/g, 'is a hidden folder outside the project'],
];

/** These rules' own examples. */
const OWN = 'test/structure/';

/** Reminders, and paths that exist on one machine only. */
export function wording(files: Tree): Violation[] {
  return [...files]
    .filter(([file]) => !file.startsWith(OWN) && file !== 'package-lock.json')
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) =>
        UNWANTED.flatMap(([pattern, objection]) =>
          [...line.matchAll(pattern)].map(([found]) => ({
            file,
            message: `line ${index + 1}: ${found} ${objection}`,
          })),
        ),
      ),
    );
}
