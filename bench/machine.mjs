import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** The machine in one line, with what else it was doing: figures of a busy one are worth less. */
export function machine() {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const load = loadavg()[0].toFixed(1);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores, ${model}, ${memory}, Node ${process.versions.node}, ${process.platform} ${process.arch}; load ${load}`;
}
