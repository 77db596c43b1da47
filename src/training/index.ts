export { useBackend } from './backend.js';
export { readCheckpoint, writeCheckpoint } from './checkpoint.js';
export { taskOf } from './data/task.js';
export { Diverged } from './diverged.js';
export { modelFiles } from './model-files.js';
export { readPreset } from './read-preset.js';
export { train } from './train.js';
export { TrainingError } from './training-error.js';
