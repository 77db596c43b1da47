import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { markdownReport } from '../../../src/reporting/markdown/document.js';
import { claimOf, sampleReport } from '../sample-report.js';

const MARKDOWN = markdownReport(sampleReport());

it('writes a hand-made report as its snapshot has it', async () => {
  await expect(MARKDOWN).toMatchFileSnapshot('../fixtures/report.md');
});

it('links to places that are there, and to each once', () => {
  const targets = [...MARKDOWN.matchAll(/\]\(#([^)]*)\)/gu)].map(([, target]) => target);
  const places = [...MARKDOWN.matchAll(/<a id="([^"]*)">/gu)].map(([, place]) => place);
  expect(targets.length).toBeGreaterThan(8);
  expect(new Set(places).size).toBe(places.length);
  expect(targets.filter((target) => !places.includes(target))).toEqual([]);
});

it('has a section for every claim, also for one that no source lists', () => {
  const report = sampleReport();
  const stray = { ...report, claims: [...report.claims, claimOf('nowhere/eq-1')] };
  const text = markdownReport(stray);
  expect(text).toContain('## Claims outside of the sources');
  for (const { id } of stray.claims) expect(text).toContain(`#### ${id}`);
});

it('lets no HTML of a claim through', () => {
  const html: string[] = [];
  const visit = (node: object): void => {
    const { type, value, children } = node as { type: string; value?: string; children?: object[] };
    if (type === 'html') html.push(value ?? '');
    children?.forEach(visit);
  };
  visit(fromMarkdown(MARKDOWN));
  expect(html.length).toBeGreaterThan(8);
  expect(html.filter((text) => !/^<\/?a(?: id="[\w.-]*")?>$/u.test(text))).toEqual([]);
});

it('says at the top that a run was interrupted, and only then', () => {
  const report = sampleReport();
  const complete = { ...report, summary: { ...report.summary, complete: true } };
  expect(MARKDOWN).toContain('The run was interrupted');
  expect(markdownReport(complete)).not.toContain('The run was interrupted');
});

it('says that there are no differences where there are none', () => {
  const report = sampleReport();
  const same = { ...report, summary: { ...report.summary, differences: [] } };
  expect(markdownReport(same)).toContain(
    'None: everything that was checked is as the ledger has it.',
  );
});

it('gives the command of the run with its patterns quoted for a shell', () => {
  const report = { ...sampleReport(), patterns: ['some-paper/*', 'other-book'] };
  expect(markdownReport(report)).toContain(
    "`corrigenda verify 'some-paper/*' other-book --seed 7 --cases 700`",
  );
});
