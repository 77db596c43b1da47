import { describe, expect, it } from 'vitest';
import { htmlWriter } from '../../../src/reporting/proofread/html.js';
import { EMPTY, RESULT } from './results.js';
import { written } from './written.js';

const page = written(htmlWriter({ name: 'corrigenda', version: '1.2.3' }), [RESULT, EMPTY]);

describe('the page of a proofreading', () => {
  it('shows findings with what they mark, what was not read, and every formula', () => {
    expect(page).toContain('<mark>{0,1}</mark>');
    expect(page).toContain('Correction: <code>\\{0,1\\}</code>');
    expect(page).toContain('unknown macro \\foo');
    expect(page).toContain('an equation&#39;s number without an equation');
    expect(page.match(/<tr><td>/gu)).toHaveLength(4 + 2);
    expect(page).toContain('No findings.');
  });

  it('lets nothing of a document through as markup', () => {
    expect(page).toContain('notes/&lt;a&gt;.md');
    expect(page).toContain('&lt;b&gt;');
    expect(page).not.toContain('<b>');
  });

  it('takes nothing from elsewhere and runs nothing', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|https?:|src=/u);
  });
});
