import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { fileOutput, streamOutput } from '../../src/cli/output.js';
import { folderOf } from '../running/folder.js';

const LINE = `${'x'.repeat(99)}\n`;

/** Lines that count how many of them were asked for. */
function countedLines(count: number): { readonly lines: Generator<string>; made: () => number } {
  let made = 0;
  const lines = (function* () {
    for (; made < count;) {
      made += 1;
      yield LINE;
    }
  })();
  return { lines, made: () => made };
}

/** A stream whose reader takes a chunk when `take` is called, and its text so far. */
function slowReader(): { stream: NodeJS.WriteStream; take: () => void; text: () => string } {
  const waiting: (() => void)[] = [];
  let text = '';
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      waiting.push(done);
    },
  });
  return {
    stream: stream as unknown as NodeJS.WriteStream,
    take: () => waiting.shift()?.(),
    text: () => text,
  };
}

describe('an output to a stream', () => {
  it('makes no more than a reader takes', async () => {
    const { stream, take, text } = slowReader();
    const { lines, made } = countedLines(10_000);
    const written = streamOutput(stream).write(lines);
    expect(made()).toBeLessThan(1_000);
    const first = made();
    take();
    await new Promise(setImmediate);
    expect(made()).toBe(2 * first);
    for (let more = 0; more < 100; more++) {
      take();
      await new Promise(setImmediate);
    }
    await written;
    expect(text()).toBe(LINE.repeat(10_000));
  });

  it('makes nothing more for a reader that has gone away', async () => {
    const { stream } = slowReader();
    const { lines, made } = countedLines(10_000);
    const written = streamOutput(stream).write(lines);
    stream.destroy();
    await written;
    // What was held when it went away, and not a second chunk of it.
    expect(made()).toBeLessThan(2_000);
    await streamOutput(stream).write(['and more']);
  });
});

describe('an output to a file', () => {
  it('is there whole, when all is written', async () => {
    const file = path.join(folderOf(), 'out.json');
    const output = fileOutput(file);
    await output.write(countedLines(2_000).lines);
    expect(readdirSync(path.dirname(file))).not.toContain('out.json');
    output.commit();
    expect(readFileSync(file, 'utf8')).toBe(LINE.repeat(2_000));
    expect(readdirSync(path.dirname(file))).toEqual(['out.json']);
  });

  it('leaves what was there, where something goes wrong', async () => {
    const file = path.join(folderOf(), 'out.json');
    writeFileSync(file, 'before');
    const output = fileOutput(file);
    await output.write(['half']);
    output.discard();
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(path.dirname(file))).toEqual(['out.json']);
  });

  it('is no folder', () => {
    const folder = path.join(folderOf(), 'out');
    mkdirSync(folder);
    expect(() => fileOutput(folder)).toThrow('it is a folder');
  });
});
