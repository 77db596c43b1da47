/** What the process that measures is asked to do. */
export interface MeasureTask {
  readonly folder: string;
  readonly id: string;
  readonly file: string;
  readonly seeds: readonly number[];
}

/** What the process that measures says. */
export type MeasureMessage =
  | { readonly what: 'ready'; readonly backend: string }
  | { readonly what: 'missing'; readonly why: string }
  | { readonly what: 'seed'; readonly id: string; readonly done: number; readonly total: number }
  | { readonly what: 'done'; readonly id: string; readonly observations: readonly number[] }
  | { readonly what: 'failed'; readonly id: string; readonly message: string };
