import fc from 'fast-check';
import { expect } from 'vitest';
import type { Domain, Json } from '../../../../src/claims/domain.js';
import { randomNumbers } from '../../../../src/checking/random.js';

const SEED = 20130612;

/** All parameters whose cost is at most `most`. */
export function enumerated(domain: Domain, most: number): Json[] {
  const all: Json[] = [];
  for (let cost = 0; cost <= most; cost++) all.push(...domain.ofCost(cost));
  return all;
}

/** The cases of small cost, as they are built. */
export function cases<Case>(domain: Domain<Case>, most: number): (Case | undefined)[] {
  return enumerated(domain, most).map((parameters) => domain.build(parameters));
}

/** Random parameters, the same each time. */
export function sampled(domain: Domain, number = 200): Json[] {
  return fc.sample(domain.arbitrary, { seed: SEED, numRuns: number });
}

/** No parameters are enumerated twice, and there are some. */
export function enumeratesEachOnce(domain: Domain, most: number): void {
  const texts = enumerated(domain, most).map((parameters) => JSON.stringify(parameters));
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts).size).toBe(texts.length);
}

/** What is enumerated, drawn, moved to and simplified to is a case, and survives being stored. */
export function makesCases(domain: Domain, most: number): void {
  const random = randomNumbers(SEED);
  for (const parameters of [...enumerated(domain, most), ...sampled(domain)]) {
    isCase(domain, parameters);
    isCase(domain, domain.neighbour(parameters, random));
    for (const simpler of domain.smaller?.(parameters) ?? []) isCase(domain, simpler);
    if (domain.uniform !== undefined) isCase(domain, domain.uniform.draw(random));
  }
}

function isCase(domain: Domain, parameters: Json): void {
  const text = JSON.stringify(parameters);
  // One expectation a failure, as there are many thousand cases.
  if (domain.build(parameters) === undefined) expect.fail(`${text} is no case`);
  if (JSON.stringify(JSON.parse(text)) !== text) expect.fail(`${text} does not survive as JSON`);
  if (!(domain.masks(parameters) >= 1)) expect.fail(`${text} has no mask`);
}

/** Simplifying ends, whichever simpler case is taken each time. */
export function simplifiesToAnEnd(domain: Domain): void {
  const random = randomNumbers(SEED);
  for (let parameters of sampled(domain, 50)) {
    for (let step = 0; ; step++) {
      if (step === 200) expect.fail(`no end after ${step} steps`);
      const simpler = [...(domain.smaller?.(parameters) ?? [])];
      const next = simpler[Math.floor(random() * simpler.length)];
      if (next === undefined) break;
      parameters = next;
    }
  }
}

/** The count is that of the cases, none of which costs more than the largest cost. */
export function countsItsCases(domain: Domain): void {
  expect(domain.largestCost).toBeDefined();
  const within = enumerated(domain, domain.largestCost ?? 0);
  expect(domain.count).toBe(within.length);
  expect([...domain.ofCost((domain.largestCost ?? 0) + 1)]).toEqual([]);
  const known = new Set(within.map((parameters) => JSON.stringify(parameters)));
  for (const parameters of sampled(domain)) expect(known).toContain(JSON.stringify(parameters));
}
