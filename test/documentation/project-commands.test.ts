import { describe, expect, it } from 'vitest';

import { isProjectCommand, missingFrom } from './project-commands.js';

describe('commands about developing the project', () => {
  it.each([
    'npm ci && npm run verify',
    'npm ci && npm test',
    'npm install --save-dev corrigenda',
    'npx vitest run test/masks',
    '.ci/run',
  ])('are told apart: %s', (line) => {
    expect(isProjectCommand(line)).toBe(true);
  });

  it.each(['npx corrigenda verify', 'npm ci && npx corrigenda list', 'npmx', 'cat package.json'])(
    'are not taken for one: %s',
    (line) => {
      expect(isProjectCommand(line)).toBe(false);
    },
  );

  it('name scripts and files that there are', () => {
    expect(missingFrom('npm ci && npm run verify')).toEqual([]);
    expect(missingFrom('.ci/run')).toEqual([]);
  });

  it('are found to name a script or a file that is not there', () => {
    expect(missingFrom('npm run deploy')).toEqual(['package.json has no script deploy']);
    expect(missingFrom('node bench/no-such.js')).toEqual(['there is no bench/no-such.js']);
  });
});
