/** Marks text for a terminal; each function gives its argument back unchanged where no colour is wanted. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
}

function escapeSequence(open: number, close: number): (text: string) => string {
  return (text) => `\u001b[${open}m${text}\u001b[${close}m`;
}

const plain = (text: string): string => text;

/** Text as it is. */
export const uncoloured: Paint = {
  bold: plain,
  dim: plain,
  good: plain,
  bad: plain,
  doubtful: plain,
};

/** ANSI colours of the terminal's own palette. */
export const coloured: Paint = {
  bold: escapeSequence(1, 22),
  dim: escapeSequence(2, 22),
  good: escapeSequence(32, 39),
  bad: escapeSequence(31, 39),
  doubtful: escapeSequence(33, 39),
};
