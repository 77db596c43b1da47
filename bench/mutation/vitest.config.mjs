/** The mirrored tests of the room that is mutated, and no others. */
const room = process.env.MUTATED_ROOM ?? 'masks';

/** Most mutants are found by a quick test, so the slow ones come last. */
const SLOW = ['independent', 'laws', 'interval', 'check', 'mutants', 'model-ensemble', 'walk'];

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
    include: [`test/${room}/**/*.test.ts`],
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};
