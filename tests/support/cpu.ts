/** Processor time, which depends far less than the clock on what else the machine does. */

/** Seconds of processor time that something takes. */
export function secondsOf(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}
