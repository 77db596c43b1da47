/**
 * The processor time of a body in nanoseconds, all threads of this process
 * taken together. Unlike the time on the wall it hardly depends on what else
 * the machine does.
 */
export function processorTime(body) {
  const before = process.cpuUsage();
  body();
  const { user, system } = process.cpuUsage(before);
  return 1000 * (user + system);
}

/**
 * The median of the processor times of a body, in nanoseconds: as many runs as
 * fit into so many seconds, at least one, at most 2000.
 */
export function medianTime(seconds, body) {
  const times = [];
  let spent = 0;
  do {
    const time = processorTime(body);
    times.push(time);
    spent += time;
  } while (spent < 1e9 * seconds && times.length < 2000);
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}
