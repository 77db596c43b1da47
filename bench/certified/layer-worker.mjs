/** A worker's share of a layer: rows of units, for the whole batch. */
import { parentPort, workerData } from 'node:worker_threads';
import { certifiedLayer } from '../../dist/index.js';

const { weights, biases, inclusion, inputs } = workerData;
const { E, V, lnG } = certifiedLayer({ weights, biases, inclusion }, inputs);
parentPort.postMessage([E, V, lnG].map(({ radii }) => radii.reduce((a, b) => Math.max(a, b), 0)));
