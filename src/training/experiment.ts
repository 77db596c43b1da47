import type { Standing } from '../claims/claim.js';
import { measuredProblems } from '../claims/measured.js';
import type { MeasuredClaim } from '../claims/measured.js';
import type { Lab } from './lab/lab.js';

/** What the file of a measured claim says. */
export interface ExperimentDefinition extends Omit<
  MeasuredClaim,
  'kind' | 'standing' | 'long' | 'alone' | 'observe'
> {
  /** `printed` where it is not said. */
  readonly standing?: Standing;
  /** True where it takes minutes: then only `verify --long` runs it. */
  readonly long?: boolean;
  /** True where it takes the time of something: then nothing else runs beside it. */
  readonly alone?: boolean;
  /** One observation: trains, measures, and gives the statistic of a seed. */
  readonly observe: (lab: Lab, seed: number) => number | Promise<number>;
}

/**
 * Makes a claim on trained networks of what its file says.
 *
 * @throws TypeError that lists everything that is wrong with the definition.
 */
export function measured(definition: ExperimentDefinition): MeasuredClaim {
  const claim = {
    ...definition,
    kind: 'measured' as const,
    standing: definition.standing ?? 'printed',
    long: definition.long ?? false,
    alone: definition.alone ?? false,
  };
  const problems = measuredProblems(claim);
  if (problems.length > 0) throw new TypeError(`this is no claim: ${problems.join('; ')}`);
  // The process that measures gives a laboratory to whatever claim it runs.
  return claim as MeasuredClaim;
}
