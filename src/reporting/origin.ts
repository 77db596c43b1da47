import type { Origin } from '../running/ledger.js';

/** Where an error comes from, in words. */
export const ORIGINS: Readonly<Record<Origin, string>> = {
  print: 'the print itself',
  transcription: 'the transcription, not the print',
  unknown: 'unknown: it stands so in the transcription, which need not be what the author wrote',
};
