/** The types of numbers in a graph. */
export type NumberType = 'float32' | 'int32';

/** What an operation is told beside its inputs. */
export type Attribute =
  | { readonly type: NumberType }
  | { readonly flag: boolean }
  /** Lengths of the sides; −1 where one is open. */
  | { readonly shape: readonly number[] }
  | { readonly numbers: readonly number[]; readonly of: NumberType; readonly rank: 0 | 1 };

/** One operation of TensorFlow. */
export interface Operation {
  readonly name: string;
  /** TensorFlow's name of what it does, such as MatMul. */
  readonly does: string;
  readonly inputs: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** Operations on numbers that are given when it runs; a value is named as TensorFlow names it. */
export class Graph {
  readonly operations: Operation[] = [];
  /** The names of what is given, in the order in which it was asked for. */
  readonly inputs: string[] = [];

  /** Numbers that are given; the first side is open where it is −1. */
  input(shape: readonly number[]): string {
    const name = this.apply('Placeholder', [], { shape: { shape } }, 'dtype');
    this.inputs.push(name);
    return name;
  }

  /** Numbers that are always the same: one, or a row of them. */
  constant(numbers: number | readonly number[], of: NumberType = 'float32'): string {
    const rank = typeof numbers === 'number' ? 0 : 1;
    const value = { numbers: typeof numbers === 'number' ? [numbers] : numbers, of, rank } as const;
    return this.apply('Const', [], { value, dtype: { type: of } }, 'none');
  }

  /**
   * What an operation makes of values, its first output.
   *
   * @param typed the attribute that says that the numbers are float32, where there is one.
   */
  apply(
    does: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
    typed: 'T' | 'dtype' | 'none' = 'T',
  ): string {
    const name = `${does}_${this.operations.length}`;
    const type = { type: 'float32' } as const;
    const all = typed === 'none' ? attributes : { ...attributes, [typed]: type };
    this.operations.push({ name, does, inputs, attributes: all });
    return name;
  }

  product(a: string, b: string): string {
    return this.apply('Mul', [a, b]);
  }

  sum(a: string, b: string): string {
    return this.apply('AddV2', [a, b]);
  }

  difference(a: string, b: string): string {
    return this.apply('Sub', [a, b]);
  }

  quotient(a: string, b: string): string {
    return this.apply('RealDiv', [a, b]);
  }

  matrixProduct(a: string, b: string, transposed: 'none' | 'a' | 'b' = 'none'): string {
    return this.apply('MatMul', [a, b], {
      transpose_a: { flag: transposed === 'a' },
      transpose_b: { flag: transposed === 'b' },
    });
  }

  /** The sum along axes, which stay with the length 1 where they are kept. */
  total(value: string, axes: readonly number[], areKept = false): string {
    return this.apply('Sum', [value, this.constant(axes, 'int32')], {
      keep_dims: { flag: areKept },
      Tidx: { type: 'int32' },
    });
  }
}
