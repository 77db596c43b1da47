import path from 'node:path';
import { expect, it } from 'vitest';
import { userCache } from '../../../src/training/tensorflow/user-cache.js';

it('is where the environment says, if that is an absolute path', () => {
  const stated = path.resolve('some', 'cache');
  expect(userCache({ XDG_CACHE_HOME: stated })).toBe(path.join(stated, 'corrigenda'));
  const own = { HOME: path.resolve('home'), XDG_CACHE_HOME: 'relative' };
  expect(userCache(own)).toBe(path.join(path.resolve('home'), '.cache', 'corrigenda'));
});
