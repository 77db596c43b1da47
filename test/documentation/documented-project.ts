import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { OutsideProject } from '../packaging/outside-project.js';
import { root } from '../structure/project.js';

/** What a reader of the documents has in front of them besides the package. */
const AT_HAND = ['properties', 'proofs', 'examples', 'schemas', 'reports/ledger.json'];

/** A project in which this checkout is installed, with copies of its claims and examples. */
export function documentedProject(): OutsideProject {
  const project = new OutsideProject((target) => {
    symlinkSync(root, target, 'junction');
  });
  for (const name of AT_HAND) if (existsSync(path.join(root, name))) project.copy(name);
  return project;
}
