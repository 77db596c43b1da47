/** A saved model as model.json has it, and the bytes of its weights. */
export interface PlantedModel {
  readonly json: {
    format?: string;
    modelTopology: Record<string, unknown>;
    weightsManifest: unknown;
  };
  readonly weights: Buffer;
}

interface PlantedLayer {
  readonly className: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

/** A Sequential model of layers, the first with a shape of its inputs, with weights by name. */
export function planted(
  shape: readonly number[],
  layers: readonly PlantedLayer[],
  weights: Readonly<
    Record<string, readonly [shape: readonly number[], values: readonly number[]]>
  > = {},
): PlantedModel {
  const listed = layers.map(({ className, config }, i) => ({
    class_name: className,
    config: {
      name: `layer${i}`,
      ...(i === 0 ? { batch_input_shape: [null, ...shape] } : {}),
      ...config,
    },
  }));
  const specs = Object.entries(weights).map(([name, [sides]]) => ({
    name,
    shape: sides,
    dtype: 'float32',
  }));
  const values = Float32Array.from(Object.values(weights).flatMap(([, numbers]) => numbers));
  return {
    json: {
      format: 'layers-model',
      modelTopology: { class_name: 'Sequential', config: { name: 'planted', layers: listed } },
      weightsManifest: [{ paths: ['weights.bin'], weights: specs }],
    },
    weights: Buffer.from(values.buffer),
  };
}
