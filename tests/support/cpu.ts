/** Processor time, which depends far less than the clock on what else the machine does. */

/** Seconds of processor time that something takes. */
export function secondsOf(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

/** Shorter times say more about the machine than about the work. In seconds. */
const tooShort = 0.4;

/** How often each size is measured; the shortest time has least of what else the machine does. */
const tries = 8;

/**
 * How many times longer something takes for twice the size: 2 if the time grows with the size, 4 if with its square.
 * @param whole seconds that it took for the whole size
 * @param work does it for a size
 * @param enough measures again only while the growth is above this
 * @param seconds measures work
 * @returns 0 for what is done at once
 */
export function growthOf(
  whole: number,
  work: (half: boolean) => unknown,
  enough: number,
  seconds = secondsOf,
): number {
  if (whole < tooShort) return 0;
  let half = seconds(() => work(true));
  let all = whole;
  for (let count = 1; count < tries && all > enough * half; count++) {
    all = Math.min(
      all,
      seconds(() => work(false)),
    );
    half = Math.min(
      half,
      seconds(() => work(true)),
    );
  }
  return all / half;
}

/** Work that takes less for an eighth of its size takes less than two seconds for all of it, even if it grows with the square. */
const quickEighth = 0.025;

/** A little more than twice as long for twice the size, since short times are not exact. */
const steady = 2.5;

/** The parts of its size that work is measured at, until one of them shows that all of it is done in time. */
const parts = [32, 16, 8, 4];

/**
 * Tells from a part of a size whether all of it is surely done in time. Most work is, which saves measuring it.
 * @param seconds that the work takes for a size
 * @param bar seconds that are too many for the whole size
 * @returns false if the whole size has to be measured
 */
export function isSurelyQuick(size: number, seconds: (size: number) => number, bar: number): boolean {
  const known = new Map([[32, seconds(size / 32)]]);
  // An eighth of what is done at once says most; of what takes long, it would take longest.
  const begin = (known.get(32) ?? 0) < quickEighth / 4 ? 8 : 32;
  if (begin === 8) known.set(8, seconds(size / 8));
  if ((known.get(8) ?? bar) < quickEighth) return true;
  return parts
    .filter((part) => part <= begin)
    .some((part) => {
      let all = known.get(part) ?? seconds(size / part);
      const half = seconds(size / part / 2);
      // Code that runs for the first time is slow.
      if (all > steady * half) all = Math.min(all, seconds(size / part));
      const growth = all / half;
      return growth < steady && all * growth ** Math.log2(part) < bar / 2;
    });
}
