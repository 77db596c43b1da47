import { availableParallelism } from 'node:os';

/** The machine that a run took place on. */
export interface Environment {
  /** Such as "20.20.0". */
  readonly node: string;
  readonly platform: string;
  readonly architecture: string;
  readonly cores: number;
}

/** The machine that this process runs on. */
export function environment(): Environment {
  return {
    node: process.versions.node,
    platform: process.platform,
    architecture: process.arch,
    cores: availableParallelism(),
  };
}
