import { afterEach, expect, it, vi } from 'vitest';
import { documentProgress, documentProgressText } from '../../src/cli/document-progress.js';
import { terminal } from './terminal.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const PROGRESS = { done: 3, total: 10, running: ['a.md', 'b.md'] } as const;

it('says which documents are under way, without what would move the cursor', () => {
  expect(documentProgressText(['a.md', 'b.md'])).toBe(', a.md and 1 more');
  expect(documentProgressText([])).toBe('');
  expect(documentProgressText([`/srv/${'folder/'.repeat(20)}chapters/linear.md`])).toBe(
    ', …/folder/folder/chapters/linear.md',
  );
  expect(documentProgressText(['a\u001b[2J.md'])).not.toContain('\u001b');
});

it('shows a bar on a terminal from the third second on', () => {
  const { sink, written } = terminal(true);
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const line = documentProgress(sink);
  now.mockReturnValue(1999);
  line.update(PROGRESS);
  expect(written()).toBe('');
  now.mockReturnValue(2001);
  line.update(PROGRESS);
  line.stop();
  expect(written()).toContain('3/10 documents, a.md and 1 more');
});

it('shows nothing where there is no terminal, or where it was quick', () => {
  const { sink, written } = terminal(false);
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const silent = documentProgress(sink);
  vi.spyOn(performance, 'now').mockReturnValue(1e9);
  silent.update(PROGRESS);
  silent.stop();
  expect(written()).toBe('');
  const quick = terminal(true);
  documentProgress(quick.sink).stop();
  expect(quick.written()).toBe('');
});
