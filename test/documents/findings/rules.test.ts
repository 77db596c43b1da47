import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/documents/findings/rules.js';
import { project } from '../../structure/project.js';
import { below } from '../../structure/tree.js';

describe('the rules', () => {
  it('are all listed, each once, in the order of their names', () => {
    const files = below(project, 'src/documents/findings/rules').map(([file]) =>
      file.replace(/^.*\/(.*)\.ts$/u, '$1'),
    );
    expect(RULES.map(({ name }) => name)).toEqual(files.sort());
  });

  it('each have a section of their own in the documentation, and no other has', () => {
    const page = project.get('docs/proofreading.md') ?? '';
    const sections = [...page.matchAll(/^### `([a-z-]+)`/gmu)].map(([, name]) => name);
    expect(sections).toEqual(RULES.map(({ name }) => name));
    for (const { about, severity } of RULES) {
      expect(page).toContain(about);
      expect(['error', 'slip']).toContain(severity);
    }
  });
});
