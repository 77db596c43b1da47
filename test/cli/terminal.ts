import { PassThrough } from 'node:stream';

/** A stream that may say that it is a terminal, and what was written to it. */
export function terminal(isTTY: boolean): {
  readonly sink: NodeJS.WriteStream;
  readonly written: () => string;
} {
  let text = '';
  const sink = new PassThrough();
  sink.on('data', (chunk: Buffer) => (text += chunk.toString()));
  Object.assign(sink, { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true });
  return { sink: sink as unknown as NodeJS.WriteStream, written: () => text };
}
