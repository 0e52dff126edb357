/** Runs work on many things, a few at a time. */

/** @returns the results in the order of the things. @throws what the first failing work throws */
export async function atOnce<Thing, Result>(
  things: readonly Thing[],
  most: number,
  work: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < things.length; index = next++) {
      const thing = things[index];
      if (thing !== undefined) results[index] = await work(thing);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
  return results;
}
