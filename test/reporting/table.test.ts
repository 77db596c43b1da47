import { expect, it } from 'vitest';
import { table } from '../../src/reporting/table.js';

const COLUMNS = [
  { heading: 'claim' },
  { heading: 'cases', align: 'right' as const },
  { heading: '' },
];

it('lines up columns, to the left or to the right', () => {
  const rows = [
    [{ text: 'long-name' }, { text: '7' }, { text: '' }],
    [{ text: 'x' }, { text: '1,200' }, { text: '← new' }],
  ];
  expect(table(COLUMNS, rows, (text) => text)).toEqual([
    'claim      cases',
    'long-name      7',
    'x          1,200  ← new',
  ]);
});

it('does not count colours as width', () => {
  const paint = (text: string): string => `<${text}>`;
  const rows = [
    [{ text: 'a', paint }, { text: '1' }, { text: 'x' }],
    [{ text: 'bbbbbb' }, { text: '2' }, { text: 'y' }],
  ];
  expect(table(COLUMNS, rows, (text) => text).slice(1)).toEqual([
    '<a>           1  x',
    'bbbbbb      2  y',
  ]);
});
