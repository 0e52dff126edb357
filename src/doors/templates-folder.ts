/** Finds the folder with the owner's own templates, which only a workflow names. */
import { isAbsolute } from "node:path";
import type { FileReader } from "../ports/files.ts";

/**
 * What a workflow passes to the Action as `templates`, relative to the portfolio's folder; null if none does.
 * @param files of the portfolio's folder
 */
export async function folderInWorkflows(files: FileReader): Promise<string | null> {
  const names = (await files.list(".github/workflows")) ?? [];
  for (const name of names.filter((one) => /\.ya?ml$/.test(one))) {
    const text = (await files.read(`.github/workflows/${name}`)) ?? "";
    if (!/\broadfolio@/i.test(text)) continue;
    const folder = /^\s+templates:\s*(["']?)([\w./-]+)\1\s*(?:#.*)?$/m.exec(text)?.[2];
    if (folder !== undefined && !isAbsolute(folder) && !folder.includes("..")) return folder;
  }
  return null;
}
