/** What a person gave to a training or a measurement is not usable: data, a preset, a model, a setting of the environment. */
export class TrainingError extends Error {
  override readonly name = 'TrainingError';
}
