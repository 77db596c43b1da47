import { describe, expect, it } from 'vitest';

import { fileNames } from './file-names.js';
import { project } from './project.js';
import { tree } from './tree.js';

describe('the names of files', () => {
  it('say what is inside', () => {
    expect(fileNames(project)).toEqual([]);
  });

  it.each(['src/masks/utils.ts', 'test/helpers/law.ts', 'src/common.test.ts'])(
    'are found to say nothing in %s',
    (file) => {
      expect(fileNames(tree({ [file]: '' }))).toHaveLength(1);
    },
  );

  it('may have such a word as a part', () => {
    expect(fileNames(tree({ 'src/masks/common-denominator.ts': '' }))).toEqual([]);
  });
});
