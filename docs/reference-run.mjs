/*
 * Takes the measurements of finished runs into reports/reference: claims.json, and the table and the
 * list of what has no verdict in README.md, each between its two marks.
 *
 *   node docs/reference-run.mjs [OUT…] [--again OUT…]
 *
 * OUT is the --out of a `verify --long`; those after --again tried claims with other seeds or another
 * backend. Without any, only the table is written anew.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadCatalogue } from '../dist/running/catalogue.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'reports', 'reference');
const [claimsFile, readme] = ['claims.json', 'README.md'].map((name) => path.join(folder, name));

const given = process.argv.slice(2);
const split = given.includes('--again') ? given.indexOf('--again') : given.length;

/** The results in the journals of runs, those that were measured. */
function measuredIn(runs) {
  return runs.flatMap((run) => {
    const journal = path.join(run, 'claims');
    if (!existsSync(journal)) throw new Error(`${run} has no claims: is it the --out of a run?`);
    return readdirSync(journal, { recursive: true })
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(path.join(journal, name), 'utf8')).result)
      .filter(({ measurement }) => measurement !== undefined);
  });
}

const known = new Map(
  JSON.parse(readFileSync(claimsFile, 'utf8')).map((claim) => [claim.id, claim]),
);
for (const { id, verdict, guarantee, seconds, measurement } of measuredIn(given.slice(0, split))) {
  const { again } = known.get(id) ?? {};
  known.set(id, { id, verdict, guarantee, seconds, measurement, again });
}
for (const { id, verdict, measurement } of measuredIn(given.slice(split + 1))) {
  const claim = known.get(id);
  if (claim === undefined) throw new Error(`${id} was tried again, but has no first run`);
  const others = (claim.again ?? []).filter(
    (one) => JSON.stringify(one.measurement) !== JSON.stringify(measurement),
  );
  claim.again = [...others, { verdict, measurement }];
}

const { measured } = await loadCatalogue(path.join(root, 'properties'));
const ids = measured.map(({ id }) => id).sort();
const claims = ids.flatMap((id) => known.get(id) ?? []);
writeFileSync(claimsFile, `${JSON.stringify(claims, undefined, 1)}\n`);

const figure = (value) => `${Number(value.toPrecision(4))}`;
const interval = ({ mean, low, high }) => `${figure(mean)} in [${figure(low)}, ${figure(high)}]`;
const rows = claims.flatMap(({ id, verdict, measurement, again = [] }) => {
  const { claimed, seeds, wouldTake } = measurement;
  const more = wouldTake === undefined ? '' : ` (about ${wouldTake} seeds would decide)`;
  return [
    `| ${id} | ${claimed} | ${interval(measurement)}, ${seeds.length} seeds | ${verdict}${more} |`,
    ...again.map(
      (one) =>
        `| … again, seeds from ${one.measurement.seeds[0]}, ${one.measurement.backend.split(',')[0]} | | ${interval(one.measurement)} | ${one.verdict} |`,
    ),
  ];
});
const table = [
  '| claim | statistic is claimed to be | came to, with its 95 % interval | verdict |',
  '| --- | --- | --- | --- |',
  ...rows,
].join('\n');
const left = ids.filter((id) => !known.has(id));
const list = left.length === 0 ? 'None.' : left.map((id) => `- ${id}`).join('\n');

let text = readFileSync(readme, 'utf8');
for (const [name, content] of [
  ['table', table],
  ['left out', list],
]) {
  const [from, to] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the marks ${from} and ${to}`);
  text = `${text.slice(0, start + from.length)}\n\n${content}\n\n${text.slice(end)}`;
}
writeFileSync(readme, text);
console.log(`${claims.length} claims with a verdict or an interval, ${left.length} without`);
process.exit(0);
