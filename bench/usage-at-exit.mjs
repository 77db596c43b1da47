/** Loaded into another program by `--import`: writes what its process has used to USAGE_FILE. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.USAGE_FILE;
if (isMainThread && file)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const processor = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(file, JSON.stringify({ processor, memory: 1024 * maxRSS }));
  });
