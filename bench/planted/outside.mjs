/** A folder outside of the project with two claims of its own and their ledger. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { run } from './run.mjs';
import { removeFolder, temporaryFolder } from './temporary.mjs';

const RIGHT = identity('A.of(p).minus(A.of(p).times(p))');

/** p(1 − p) = right, as a claim file. */
export function identity(right) {
  return claimFile(`(p, A) => [equal(A.of(p).times(A.of(1).minus(p)), ${right})]`);
}

/** A claim with this relation, and two mutants that every case refutes. */
export function claimFile(relation, domain = 'probability()') {
  return `import { atMost, claim, equal, filter, probability } from 'corrigenda';

export default claim({
  statement: 'as below',
  source: 'some-paper',
  kind: 'identity',
  domain: ${domain},
  relation: ${relation},
  mutants: {
    'one for zero': (_p, A) => [equal(A.of(1), A.of(0))],
    'two for zero': (_p, A) => [equal(A.of(2), A.of(0))],
  },
});
`;
}

export class OutsideFolder {
  folder = temporaryFolder('corrigenda-outside');

  /** @param copy the working copy whose built command is run. */
  constructor(copy) {
    this.copy = copy;
    this.write('properties/some-paper/eq-1.ts', RIGHT);
    this.write('properties/some-paper/eq-2.ts', RIGHT);
  }

  /** Runs `corrigenda` here. */
  async run(args) {
    // A ledger is not updated where CI is set, and an empty CI is none.
    const { code, stdout, stderr } = await run(
      process.execPath,
      [this.copy.path('dist/cli/main.js'), ...args],
      { cwd: this.folder, env: { ...process.env, CI: '', NO_COLOR: '1' } },
    );
    return { code, text: `${stderr}${stdout}` };
  }

  write(name, text) {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Changes the text of a file. */
  edit(name, change) {
    const before = readFileSync(path.join(this.folder, name), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the edit of ${name} changes nothing`);
    this.write(name, after);
  }

  delete(name) {
    rmSync(path.join(this.folder, name));
  }

  remove() {
    removeFolder(this.folder);
  }
}
