/** A published site in memory, which a forger changes. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { PublishedSite } from "../../../src/verify/pages/published-site.ts";

export type SiteFiles = Map<string, Uint8Array>;

export function filesOf(folder: string): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  return new Map(
    paths
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)]),
  );
}

/** As if it were in a folder. */
export function publishedIn(files: SiteFiles): PublishedSite {
  return {
    home: "https://site.invalid/",
    read: async (path) => files.get(path) ?? null,
    list: async () => [...files.keys()],
  };
}

export function textOf(files: SiteFiles, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`No file ${path}.`);
  return Buffer.from(bytes).toString();
}

/** @throws if nothing changes */
export function change(files: SiteFiles, path: string, how: (text: string) => string): void {
  const text = textOf(files, path);
  const changed = how(text);
  if (changed === text) throw new Error(`Nothing changes in ${path}.`);
  files.set(path, Buffer.from(changed));
}
