/** The least seconds of the processor that some work takes, of several times: other processes do not count. */
export async function leastSeconds(
  times: number,
  work: (time: number) => void | Promise<void>,
): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < times; time++) {
    const begun = process.cpuUsage();
    await work(time);
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}
