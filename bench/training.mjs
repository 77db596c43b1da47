/*
 * Milliseconds an example of training: tfjs-node, WebAssembly, and TensorFlow in Python for the same
 * network and batch. A step draws masks, and goes forward and back. The least of all steps of a
 * backend, the rounds of the backends by turns: others use the machine too.
 *
 *   node bench/training.mjs [--rounds N] [--python PROGRAM]
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { machine } from './machine.mjs';
import { figure, table } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    python: { type: 'string' },
    child: { type: 'string' },
  },
});

const BATCH = 128;
const NETWORKS = [
  { name: '784–256–256–10', widths: [256, 256], steps: 40 },
  { name: '784–1200–1200–1200–1200–10', widths: [1200, 1200, 1200, 1200], steps: 8 },
];

/** The least wall and processor time of a step in milliseconds, of a number of steps. */
async function child({ widths, steps }) {
  const { useBackend } = await import('../dist/training/backend.js');
  const { train } = await import('../dist/training/train.js');
  const backend = await useBackend();
  const examples = (count) => ({
    count,
    features: 784,
    classes: 10,
    inputs: Float32Array.from({ length: count * 784 }, (_, i) => ((i * 7919) % 1000) / 1000),
    labels: Uint8Array.from({ length: count }, (_, i) => i % 10),
  });
  const preset = {
    name: 'bench',
    task: 'mnist',
    inputs: 784,
    keepInputs: 0.8,
    hidden: widths.map((units) => ({ units, activation: 'rectified', keep: 0.5 })),
    outputs: 10,
    initial: { law: 'glorot', scale: 1 },
    optimiser: { method: 'momentum', rate: 0.01, decay: 1, momentum: 0.9 },
    batch: BATCH,
    epochs: 1,
    seed: 1,
  };
  let [wall, processor] = [Infinity, Infinity];
  let [then, used] = [undefined, undefined];
  await train(preset, { training: examples(BATCH * steps), test: examples(10) }, backend, {
    progress: () => {
      const now = performance.now();
      const { user, system } = process.cpuUsage();
      const spent = (user + system) / 1000;
      if (then !== undefined) {
        wall = Math.min(wall, now - then);
        processor = Math.min(processor, spent - used);
      }
      [then, used] = [now, spent];
    },
  });
  return { wall, processor };
}

function measured(backend, network) {
  const script = fileURLToPath(import.meta.url);
  const [program, args, env] = backend.startsWith('Python')
    ? [
        options.python,
        [
          script.replace(/mjs$/, 'py'),
          JSON.stringify({ ...network, compiled: backend === 'Python' }),
        ],
        {},
      ]
    : [
        process.execPath,
        [script, '--child', JSON.stringify(network)],
        { CORRIGENDA_TENSORFLOW: backend === 'tfjs-node' ? 'node' : 'wasm' },
      ];
  const out = execFileSync(program, args, {
    env: { ...process.env, ...env, TF_CPP_MIN_LOG_LEVEL: '3' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(out.toString().trim().split('\n').at(-1));
}

if (options.child !== undefined) {
  process.stdout.write(`${JSON.stringify(await child(JSON.parse(options.child)))}\n`);
  process.exit(0);
}

const backends = [
  'tfjs-node',
  'WebAssembly',
  ...(options.python === undefined ? [] : ['Python', 'Python, eager']),
];
console.log(machine());
for (const network of NETWORKS) {
  const least = new Map(backends.map((name) => [name, { wall: Infinity, processor: Infinity }]));
  for (let round = 0; round < Number(options.rounds); round++)
    for (const name of backends) {
      const { wall, processor } = measured(name, { ...network, batch: BATCH });
      const before = least.get(name);
      before.wall = Math.min(before.wall, wall);
      before.processor = Math.min(before.processor, processor);
    }
  console.log(`\n${network.name}, ms an example, batches of ${BATCH}`);
  const rows = backends.map((name) => {
    const { wall, processor } = least.get(name);
    return [name, figure(wall / BATCH), figure(processor / BATCH)];
  });
  console.log(table([['', 'wall', 'processor'], ...rows]));
}
