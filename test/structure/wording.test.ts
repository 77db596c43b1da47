import { describe, expect, it } from 'vitest';

import { project } from './project.js';
import { tree } from './tree.js';
import { wording } from './wording.js';

function planted(text: string): string[] {
  return wording(tree({ 'src/a.ts': text })).map(({ message }) => message);
}

describe('the wording', () => {
  it('has no reminders and no paths of one machine', () => {
    expect(wording(project)).toEqual([]);
  });

  it.each(['// TODO: later', '/* FIXME */', 'XXX'])('is found to have a reminder: %s', (text) => {
    expect(planted(text)).toHaveLength(1);
  });

  it.each(['/home/someone/x', "'/work/here'", '(/root/.cache)', '/Users/me'])(
    "is found to have a machine's path: %s",
    (text) => {
      expect(planted(`\n${text}`)[0]).toMatch(/^line 2: .* is a path of somebody's machine$/);
    },
  );

  it('is found to have a hidden folder outside the project', () => {
    expect(planted('cat ../.cache/x')).toEqual([
      'line 1: ../.cache is a hidden folder outside the project',
    ]);
  });

  it('may have addresses, relative paths and words that look alike', () => {
    expect(planted('https://a.org/home/x ../shared ../../src src/work/x method')).toEqual([]);
  });
});
