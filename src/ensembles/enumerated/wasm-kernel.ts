import { existsSync, readFileSync } from 'node:fs';
import { LEADING_BITS, logarithmsOfRange } from './logarithm-table.js';
import { sumsOf, type DenominatorProduct, type Kernel, type KernelTables } from './kernel.js';

/** What kernels/assembly exports; all pointers are multiples of 16. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly unitEqual: (...args: (number | boolean)[]) => void;
  readonly unitWeighted: (...args: (number | boolean)[]) => void;
  readonly layerEqual: (...args: number[]) => void;
  readonly layerWeighted: (...args: number[]) => void;
}

/** A function with v128.const and i8x16.popcnt: valid only where there is 128-bit SIMD. */
const SIMD = Uint8Array.of(
  0,
  97,
  115,
  109,
  1,
  0,
  0,
  0,
  1,
  5,
  1,
  96,
  0,
  1,
  123,
  3,
  2,
  1,
  0,
  10,
  10,
  1,
  8,
  0,
  65,
  0,
  253,
  15,
  253,
  98,
  11,
);
const PAGE = 65_536;
const BIAS = 1023;

/** Columns, and rows, whose terms kernels/assembly adds up before they go further. */
const CHUNK = 64;
const GROUP = 32;

/**
 * The most additions that a term takes part in before a block's sums are
 * complete: a tile adds two columns and, beside the four rows counted with it,
 * a unit one vector at a time, a layer two.
 */
export function tiledAdditions(others: number, rows: number, columns: number): number {
  const inChunk = others === 1 ? CHUNK / 2 : CHUNK / 4;
  return inChunk + Math.ceil(columns / CHUNK) + GROUP / 4 + Math.ceil(rows / GROUP) + 3;
}

let compiled: WebAssembly.Module | undefined;

/** Whether this platform runs the WebAssembly kernel. */
export function hasWasmKernel(): boolean {
  return typeof WebAssembly !== 'undefined' && WebAssembly.validate(SIMD) && file() !== undefined;
}

/** The kernel in WebAssembly with SIMD: two masks an instruction. */
export function wasmKernel(tables: KernelTables): Kernel {
  return new WasmKernel(tables);
}

/** Beside this module, or where it runs as TypeScript, in dist. */
function file(): URL | undefined {
  const places = ['./kernels.wasm', '../../../dist/ensembles/enumerated/kernels.wasm'];
  return places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
}

function compile(): WebAssembly.Module {
  const url = file();
  if (!url) throw new Error('kernels.wasm is missing: npm run build makes it');
  return (compiled ??= new WebAssembly.Module(readFileSync(url)));
}

class WasmKernel implements Kernel {
  readonly name = 'wasm-simd';
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly w: Float64Array;
  readonly sums: Float64Array;
  readonly #run: () => void;
  readonly #laneSums: Float64Array;
  readonly #product: Float64Array;
  readonly #exponents: Int32Array;
  readonly #aw: Float64Array | undefined;
  readonly #cw: Float64Array | undefined;
  /** How often exponents were taken out of the running product since the last reset. */
  #taken = 0;

  constructor(readonly tables: KernelTables) {
    const { others, rows, columns, b, q, logarithms, plain, squares, exponents } = tables;
    const instance = new WebAssembly.Instance(compile(), { env: { abort } });
    const wasm = instance.exports as unknown as Exports;
    const width = others + 2;
    const sizes = {
      a: others * rows,
      c: rows,
      w: rows,
      aw: q ? others * rows : 0,
      cw: q ? rows : 0,
      b: others * columns,
      q: q ? columns : 0,
      sums: 2 * Math.max(width, 3),
      product: 4,
      scratch: 32 + 6 * width,
      table: logarithms?.length ?? 0,
      range: logarithms ? 2 ** (LEADING_BITS + exponents.bits) : 0,
    };
    const start = wasm.memory.buffer.byteLength;
    const at = {} as Record<keyof typeof sizes, number>;
    let next = start;
    for (const name of Object.keys(sizes) as (keyof typeof sizes)[]) {
      at[name] = next;
      next += Math.ceil(sizes[name] / 2) * 16;
    }
    wasm.memory.grow(Math.ceil((next - start) / PAGE));
    const view = (name: keyof typeof sizes): Float64Array =>
      new Float64Array(wasm.memory.buffer, at[name], sizes[name]);
    this.a = view('a');
    this.c = view('c').fill(1);
    this.w = view('w').fill(1);
    this.b = view('b');
    this.b.set(b);
    if (q) {
      view('q').set(q);
      this.#aw = view('aw');
      this.#cw = view('cw');
    }
    if (logarithms) {
      view('table').set(logarithms);
      view('range').set(logarithmsOfRange(logarithms, exponents));
    }
    this.sums = new Float64Array(sumsOf(others));
    this.#laneSums = view('sums');
    this.#product = view('product');
    this.#exponents = new Int32Array(wasm.memory.buffer, at.product + 16, 4);
    const { unitEqual, unitWeighted, layerEqual, layerWeighted } = wasm;
    const { a, c, w, aw, cw, sums, product, scratch, table, range } = at;
    const mask = 2 ** (LEADING_BITS + exponents.bits) - 1;
    this.#run =
      others === 1
        ? q
          ? () =>
              unitWeighted(
                ...[plain, squares, rows, columns, a, c, w, at.b, at.q],
                ...[sums, scratch, table, range, mask],
              )
          : () => unitEqual(plain, squares, rows, columns, a, c, at.b, sums, product)
        : q
          ? () =>
              layerWeighted(
                ...[others, rows, columns, a, c, w, aw, cw, at.b, at.q],
                ...[sums, product, scratch, table, range, mask],
              )
          : () => layerEqual(others, rows, columns, a, c, at.b, sums, product, scratch);
    this.reset();
  }

  reset(): void {
    this.#product.fill(1, 0, 2);
    this.#exponents.fill(0);
    this.#taken = 0;
  }

  run(): void {
    const { others, rows, columns, squares } = this.tables;
    if (this.#aw && others > 1) this.#weightRows();
    const lanes = this.#laneSums;
    lanes.fill(0);
    this.#run();
    this.#taken += (rows / 4) * (columns / 4);
    const { sums } = this;
    if (others === 1) {
      sums[1] = lanes[0]! + lanes[1]!;
      sums[2] = lanes[4]! + lanes[5]!;
      sums[3] = squares ? lanes[2]! + lanes[3]! : 0;
    } else for (let at = 0; at < others + 2; at++) sums[at] = lanes[2 * at]! + lanes[2 * at + 1]!;
  }

  product(): DenominatorProduct {
    const words = this.#exponents;
    const lane = (at: number): number => (words[at]! >>> 0) + 2 ** 32 * words[at + 1]!;
    return {
      significands: [this.#product[0]!, this.#product[1]!],
      exponent: lane(0) + lane(2) - 2 * BIAS * this.#taken,
    };
  }

  /** The numerators' factors of the rows, times the weights of the rows. */
  #weightRows(): void {
    const { a, c, w } = this;
    const aw = this.#aw!;
    const cw = this.#cw!;
    const { others, rows } = this.tables;
    for (let i = 0; i < rows; i += 4)
      for (let l = 0; l < 4; l++) {
        const weight = w[i + l]!;
        cw[i + l] = c[i + l]! * weight;
        const first = i * others + l;
        for (let at = first; at < first + 4 * others; at += 4) aw[at] = a[at]! * weight;
      }
  }
}

function abort(): never {
  throw new Error('the kernel in WebAssembly was aborted');
}
