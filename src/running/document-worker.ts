import { parentPort } from 'node:worker_threads';
import { draftedNotation } from '../documents/explain/drafted.js';
import { explain, type Explanation } from '../documents/explain/explain.js';
import { Survey } from '../documents/findings/survey.js';
import { readNotation } from '../documents/notation/read-notation.js';
import { proofread } from '../documents/proofread/proofread.js';
import { readDocument } from '../documents/proofread/read-document.js';
import type { FileResult } from '../documents/proofread/result.js';
import type { Format } from '../documents/scan/format.js';
import { decodeText } from '../documents/text/decode.js';
import { readMacros } from '../documents/tex/read-macros.js';
import { inputsOf } from './document-inputs.js';
import { readDocumentFile } from './document-file.js';
import type { WorkerMessage } from './worker.js';

/** A document that is to be proofread in a thread. */
export interface DocumentTask {
  readonly id: string;
  /** As the user named it. */
  readonly file: string;
  /** Its bytes, where they do not come from that file. */
  readonly bytes?: Uint8Array;
  readonly format?: Format;
  /** A file with definitions of macros. */
  readonly macros?: string;
  readonly off: readonly string[];
  /** After which formulas and rules that are left are passed over; no limit where it is not said. */
  readonly seconds?: number;
  /** The text of a notation file, and its name. */
  readonly notation?: { readonly text: string; readonly file: string };
  /** The line, and the column if it is said, of the formulas that are to be explained. */
  readonly explain?: { readonly line: number; readonly column?: number };
  /** Whether a notation file is to be drafted. */
  readonly draft?: boolean;
}

/** What a thread makes of a document: a result, or why it cannot be read. */
export type DocumentOutcome =
  | {
      readonly result: FileResult;
      readonly explanations?: readonly Explanation[];
      /** A notation file with what was inferred. */
      readonly draft?: string;
    }
  | { readonly unreadable: string };

/** Proofreads a document in a thread of the pool; that it cannot be read is part of the outcome. */
export function proofreadDocument(task: DocumentTask): DocumentOutcome {
  const started: WorkerMessage = { what: 'started', id: task.id };
  parentPort?.postMessage(started);
  const deadline = performance.now() + 1000 * (task.seconds ?? Infinity);
  try {
    const { text } = decodeText(task.bytes ?? readDocumentFile(task.file), task.file);
    const macros =
      task.macros === undefined
        ? undefined
        : readMacros(decodeText(readDocumentFile(task.macros), task.macros).text).macros;
    const options = {
      ...(task.format && { format: task.format }),
      ...(macros && { macros }),
      ...(task.bytes === undefined && { input: inputsOf(task.file) }),
      ...(task.notation && { notation: readNotation(task.notation.text, task.notation.file) }),
      off: new Set(task.off),
      isOver: () => performance.now() > deadline,
    };
    const result = proofread(text, task.file, options);
    if (task.explain === undefined && task.draft !== true) return { result };
    const document = readDocument(text, { name: task.file, ...options });
    const { table } = new Survey(document);
    return {
      result,
      ...(task.draft === true && { draft: draftedNotation(document, table) }),
      ...(task.explain && {
        explanations: explain(document, table, task.explain.line, task.explain.column),
      }),
    };
  } catch (error) {
    if (error instanceof Error && (error.name === 'DocumentError' || 'syscall' in error))
      return { unreadable: error.message };
    throw error;
  }
}
