/** The tests that run.mjs names, and no others. */

/** Most mutants are found by a quick test, so the slow ones come last. */
const SLOW = [
  'independent',
  'interval',
  'decimal',
  'laws',
  'check',
  'mutants',
  'model-ensemble',
  'arithmetic-laws',
];

class QuickFirst {
  shard(files) {
    return Promise.resolve(files);
  }

  sort(files) {
    const rank = ({ moduleId }) => SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b)));
  }
}

/**
 * A test file that cannot even be collected has no failed test in it, which would pass for a mutant
 * that nothing has found: its error becomes one of the whole run.
 */
class Collection {
  onInit(vitest) {
    this.vitest = vitest;
  }

  onTestModuleEnd(module) {
    for (const error of module.errors()) this.vitest.state.catchError(error, 'Collection');
  }
}

export default {
  test: {
    reporters: [new Collection()],
    include: process.env.MUTATION_TESTS.split(','),
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};
