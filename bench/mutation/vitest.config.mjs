/** The tests that run.mjs names, and no others. */

/** Most mutants are found by a quick test, so the slow ones come last. */
const SLOW = ['independent', 'interval', 'decimal', 'laws', 'check', 'mutants', 'model-ensemble'];

class QuickFirst {
  shard(files) {
    return Promise.resolve(files);
  }

  sort(files) {
    const rank = ({ moduleId }) => SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b)));
  }
}

export default {
  test: {
    include: [process.env.MUTATION_TESTS],
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};
