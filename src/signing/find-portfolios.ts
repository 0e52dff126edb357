/** Finds portfolio.json files: one, that of a site, or those in the folders of a folder. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { CredentialSource } from "../render/credentials/source.ts";
import { folderOfId } from "../text/windows-name.ts";
import { readSource } from "./read-source.ts";
import { signingErrors } from "./signing-errors.ts";

const name = "portfolio.json";

/** In bytes: more than any portfolio has. */
const largest = 50 * 1024 * 1024;

export interface FoundPortfolio {
  file: string;
  source: CredentialSource;
  /** The learner's GitHub login, or the name of the folder or file, in lower case: unique, and safe as the name of a folder. */
  learner: string;
}

/**
 * In the order of their names. A folder holds `portfolio.json`, or folders with one, or files such as `ana-souza.json`.
 * @throws a UserError for a file that is not a portfolio.json, and for two of the same learner
 */
export function findPortfolios(from: string): FoundPortfolio[] {
  const found = filesIn(from).map((file) => {
    const source = statSync(file).size > largest ? null : readSource(readFileSync(file, "utf8"));
    if (source === null) throw signingErrors.notPortfolio(file);
    return { file, source, learner: learnerOf(file, source) };
  });
  const seen = new Map<string, string>();
  for (const { file, learner } of found) {
    const other = seen.get(learner);
    if (other !== undefined) throw signingErrors.sameLearner(learner, other, file);
    seen.set(learner, file);
  }
  return found;
}

function filesIn(from: string): string[] {
  if (!existsSync(from)) return [];
  if (!statSync(from).isDirectory()) return [from];
  for (const own of [join(from, name), join(from, "site", name)]) if (existsSync(own)) return [own];
  return readdirSync(from, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(from, entry.name);
      if (entry.isFile()) return entry.name.endsWith(".json") ? [path] : [];
      return [join(path, name), join(path, "site", name)].filter((file) => existsSync(file)).slice(0, 1);
    });
}

function learnerOf(file: string, { owner }: CredentialSource): string {
  const folder = basename(dirname(file)) === "site" ? dirname(dirname(file)) : dirname(file);
  const fallback = basename(file) === name ? basename(folder) : basename(file, ".json");
  return learnersFolder(owner.github ?? fallback);
}

/** The name of a learner's folder: safe on every system, and the same for a login however it is written. */
export function learnersFolder(login: string): string {
  const safe = login
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return folderOfId(safe || "learner");
}
