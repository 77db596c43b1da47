import { expect, it } from 'vitest';
import { rerunCommand } from '../../src/reporting/rerun.js';

it('repeats a run as deep as it was, naming only what is not the default', () => {
  const plain = { seed: 3, cases: 500, small: 100, search: 1000 };
  expect(rerunCommand(['a/*'], plain)).toBe("corrigenda verify 'a/*' --seed 3 --cases 500");
  expect(rerunCommand([], { ...plain, small: 2000, search: 4000 })).toBe(
    'corrigenda verify --seed 3 --cases 500 --small 2000 --search 4000',
  );
  expect(rerunCommand(['b'], { seed: 0 })).toBe('corrigenda verify b --seed 0');
});
