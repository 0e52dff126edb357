/** Writes what the plan says, and nothing else. After a crash at any point a plain second run finishes the work. */
import type { Plan } from "./plan/plan.ts";
import type { FileWriter } from "./ports/files.ts";

/**
 * Checks every target before the first is written; then the committed files, each whole or not at all; the site last.
 * @throws an unsafe-target or write error
 */
export async function applyFiles({ files, site }: Plan, writer: FileWriter): Promise<void> {
  const changed = files.filter(({ status }) => status !== "unchanged");
  for (const { path } of changed) await writer.checkTarget(path);
  if (site !== null) await writer.checkTarget(site.folder);
  for (const { path, content } of changed) await writer.write(path, content);
  if (site === null || site.files.every(({ status }) => status === "unchanged")) return;
  const inFolder = site.files.map(
    ({ path, content }) => [path.slice(site.folder.length + 1), content] as const,
  );
  await writer.replaceFolder(site.folder, new Map(inFolder));
}
