import { describe, expect, it } from 'vitest';

import { errata, errataOf } from './errata.js';
import { project } from './project.js';
import { tree } from './tree.js';

const CORRECTED = { expected: 'refuted', correction: 'paper/eq-1/corrected', origin: 'print' };

/** A project with errata of the given ids, and other files. */
function withErrata(ids: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const claims = Object.fromEntries(ids.map((id) => [id, CORRECTED]));
  const properties = Object.fromEntries(ids.map((id) => [`properties/${id}.ts`, 'claim({})']));
  return tree({ 'reports/ledger.json': JSON.stringify({ claims }), ...properties, ...files });
}

const [FIRST, SECOND] = ['paper/eq-1/first-link', 'paper/eq-1/second-link'] as const;

describe('the errata', () => {
  it('of the project are each recomputed by an independent test', () => {
    expect(errataOf(project).length).toBeGreaterThan(3);
    expect(errata(project)).toEqual([]);
  });

  it('are tested where a test of their source mentions their id', () => {
    const test = `import { it } from 'vitest'; describe('${FIRST}', () => {}); // ${SECOND}`;
    expect(errata(withErrata([FIRST, SECOND], { 'test/errata/paper/a.test.ts': test }))).toEqual(
      [],
    );
  });

  it('are tested where a test is named for them', () => {
    const [one, other] = ['eq-1-first-link', 'eq-1-second-link'].map(
      (name) => `test/errata/paper/${name}.test.ts`,
    );
    expect(errata(withErrata([FIRST, SECOND], { [String(one)]: '', [String(other)]: '' }))).toEqual(
      [],
    );
    expect(errata(withErrata([FIRST], { 'test/errata/paper/eq-1.test.ts': '' }))).toEqual([]);
  });

  it('are found to have no test', () => {
    const [violation] = errata(withErrata([FIRST]));
    expect(violation?.file).toBe(`properties/${FIRST}.ts`);
    expect(violation?.message).toContain('test/errata/paper/');
  });

  it('are found to share a test that does not name them', () => {
    const files = withErrata([FIRST, SECOND], { 'test/errata/paper/eq-1.test.ts': `'${FIRST}'` });
    expect(errata(files).map(({ file }) => file)).toEqual([`properties/${SECOND}.ts`]);
  });

  it('are not tested by the test of a longer id, or of another source', () => {
    const files = { 'test/errata/paper/a.test.ts': `${FIRST}-again` };
    expect(errata(withErrata([FIRST], files))).toHaveLength(1);
    const elsewhere = { 'test/errata/book/a.test.ts': FIRST };
    expect(errata(withErrata([FIRST], elsewhere))).toHaveLength(1);
  });

  it('have no claim among them that the source does not make', () => {
    const beyond = { [`properties/${FIRST}.ts`]: "standing: 'beyond'," };
    expect(errataOf(withErrata([FIRST], beyond))).toEqual([]);
    const reading = { [`properties/${FIRST}.ts`]: "standing: 'reading'," };
    expect(errataOf(withErrata([FIRST], reading))).toEqual([FIRST]);
  });

  it('are found to be recomputed with the engine', () => {
    const engine = (specifier: string): readonly string[] =>
      errata(tree({ 'test/errata/paper/a.test.ts': `import { a } from '${specifier}';` })).map(
        ({ message }) => message,
      );
    for (const specifier of ['corrigenda', '../../../src/index.js', 'decimal.js'])
      expect(engine(specifier)).toEqual([
        `line 1: imports ${specifier}, expected nothing but vitest and files of test/errata`,
      ]);
    expect([...engine('vitest'), ...engine('./fractions.js')]).toEqual([]);
  });
});
