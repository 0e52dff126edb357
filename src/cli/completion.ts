/** `roadfolio completion`: prints a script for a shell. The scripts call it for the names of items, skills and starters. */
import path from "node:path";
import { errors } from "../problems/errors.ts";
import type { Command, Machine } from "./command.ts";
import { folderAbove, thisMachine } from "./find-roadmap.ts";

const scripts = {
  bash: async () => (await import("./completion/bash.ts")).bashScript(),
  zsh: async () => (await import("./completion/zsh.ts")).zshScript(),
  fish: async () => (await import("./completion/fish.ts")).fishScript(),
};

export const completion: Command = async ({ item: wanted }, machine) => {
  if (wanted === "items") return printIds(await itemIds(), machine);
  if (wanted === "skills") {
    const { skills } = await import("../skills/catalogue.ts");
    return printIds(
      skills.map(({ id }) => id),
      machine,
    );
  }
  if (wanted === "starters") {
    const { starterNames } = await import("../init/starters.ts");
    return printIds(starterNames, machine);
  }
  if (wanted !== "bash" && wanted !== "zsh" && wanted !== "fish")
    throw errors.usage(
      `No completions for “${wanted ?? ""}”.`,
      "Name one of these shells: bash, zsh, fish. PowerShell is not supported yet.",
    );
  machine.print(await scripts[wanted]());
  return 0;
};

/** Ids of the nearest roadmap. Someone is typing, so without a valid one there is nothing to say. */
async function itemIds(): Promise<string[]> {
  const start = process.cwd();
  const folder = folderAbove(start, "roadmap.json", thisMachine(path));
  if (folder === null) return [];
  const [{ filesIn }, { parseRoadmap }] = await Promise.all([
    import("../ports/files.ts"),
    import("../roadmap/parse.ts"),
  ]);
  const text = await filesIn(folder)
    .read("roadmap.json")
    .catch(() => null);
  return parseRoadmap(text, "roadmap.json").roadmap?.items.map(({ id }) => id) ?? [];
}

function printIds(ids: readonly string[], { print }: Machine): number {
  if (ids.length > 0) print(`${ids.join("\n")}\n`);
  return 0;
}
