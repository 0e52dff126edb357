/** Which repositories the first run reads on this machine, where listed ones are often in the folder next door. */
import type { Found } from "../../init/found.ts";
import { thisWorld } from "../../doors/machine.ts";
import { parseRoadmap } from "../../roadmap/parse.ts";
import type { Machine } from "../command.ts";
import type { Arguments } from "../options.ts";
import { resolve } from "node:path";

/** @returns the roadmap's list with the clones that were found in place of addresses; null if there are none */
export async function readLocally(
  args: Arguments,
  machine: Machine,
  { siblings }: Found,
): Promise<string[] | null> {
  if (siblings.length === 0) return null;
  const files = (machine.world ?? thisWorld).files(resolve(args.dir));
  const { roadmap } = parseRoadmap(await files.read(args.roadmap), args.roadmap);
  const folders = new Map(siblings.map(({ listed, folder }) => [listed.toLowerCase(), folder]));
  return roadmap?.repositories.map((one) => folders.get(one.toLowerCase()) ?? one) ?? null;
}
