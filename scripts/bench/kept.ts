/** Repositories that are created once and kept for later runs, until the code that creates them changes. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { makeCodeRepository } from "./code-repository.ts";
import { benchRoadmap, makeSynthetic } from "./repository.ts";
import { makeSiteRepository } from "./site.ts";

const cache = join(import.meta.dirname, "../../node_modules/.cache/roadfolio-bench");

const roadmap = benchRoadmap();

/** Each creates its repository in a folder that does not exist yet. */
const recipes = {
  large: (to: string) => makeSynthetic(to, { commits: 100_000, seed: 1, roadmap, planned: "last" }),
  old: (to: string) => makeSynthetic(to, { commits: 100_000, seed: 1, roadmap, planned: "first" }),
  learner: (to: string) => makeSynthetic(to, { commits: 1_000, seed: 2, roadmap, planned: "first" }),
  code: (to: string) => makeCodeRepository(to, { files: 5_000, commits: 100_000, seed: 3 }),
  learnerCode: (to: string) => makeCodeRepository(to, { files: 100, commits: 1_000, seed: 5 }),
  items600: (to: string) => makeSiteRepository(to, { items: 600, proofs: 2_000 }),
  items5000: (to: string) => makeSiteRepository(to, { items: 5_000, proofs: 16_667 }),
};

/**
 * Returns a kept repository. Do not run two benches at once: they share these folders, and the processor.
 * @returns its folder, whose working tree an earlier run may have changed
 */
export async function keptRepository(name: keyof typeof recipes): Promise<string> {
  return kept(name, recipes[name]);
}

/** The same for any folder. @param make creates it; its result depends on the code in this folder only */
export async function kept(name: string, make: (to: string) => Promise<void>): Promise<string> {
  const folder = join(cache, `${name}-${recipeDigest()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  // Created elsewhere and moved when it is complete, so an interrupted bench leaves no incomplete repository.
  const apart = mkdtempSync(join(cache, "fresh-"));
  const fresh = join(apart, "repository");
  await make(fresh);
  renameSync(fresh, folder);
  rmdirSync(apart);
  return folder;
}

/** A digest of the code in this folder, which determines the contents of the repositories. */
function recipeDigest(): string {
  const hash = createHash("sha256");
  for (const file of ["code-repository.ts", "kept.ts", "repository.ts", "site.ts", "cohort/fleet.ts"])
    hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest("hex").slice(0, 12);
}
