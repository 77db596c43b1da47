import { expect, it } from 'vitest';
import { doctorLines } from '../../src/cli/doctor.js';

it('marks what is of no use', () => {
  const lines = doctorLines(
    [
      { name: 'Node', found: '18.0.0, expected 20.19 or later', usable: false },
      { name: 'cores', found: '2', usable: true },
    ],
    false,
  );
  expect(lines.slice(1)).toEqual(['no  Node   18.0.0, expected 20.19 or later', 'ok  cores  2']);
});

it('has colours only where they are asked for', () => {
  const inspections = [{ name: 'cores', found: '2', usable: true }];
  expect(doctorLines(inspections, true).join()).toContain('\u001b[32mok');
  expect(doctorLines(inspections, false).join()).not.toContain('\u001b');
});
