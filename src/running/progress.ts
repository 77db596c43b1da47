/** How far a run is. */
export interface Progress {
  readonly phase: 'loading' | 'checking';
  /** Claims that are done, those of an earlier run that still apply among them. */
  readonly done: number;
  readonly total: number;
  /** Claims that are being checked, with their cases so far. */
  readonly running: readonly {
    readonly id: string;
    readonly done: number;
    readonly total: number;
  }[];
  /** Cases of this run so far, of all claims together. */
  readonly cases: number;
}
