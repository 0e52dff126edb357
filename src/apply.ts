/** Writes what the plan says, and nothing else. After a crash at any point a plain second run finishes the work. */
import type { Plan } from "./plan/plan.ts";
import type { FileWriter, Staged } from "./ports/files.ts";

/**
 * Checks every target, then writes everything beside its place; only when all of it is on the disk does the first
 * file come to its place, the site last. So a full disk or a missing right leaves everything as it was.
 * @throws an unsafe-target or write error
 */
export async function applyFiles({ files, site }: Plan, writer: FileWriter): Promise<void> {
  const changed = files.filter(({ status }) => status !== "unchanged");
  for (const { path } of changed) await writer.checkTarget(path);
  if (site !== null) await writer.checkTarget(site.folder);

  const staged: Staged[] = [];
  let placed = 0;
  try {
    for (const { path, content } of changed) staged.push(await writer.stage(path, content));
    if (site?.files.some(({ status }) => status !== "unchanged"))
      staged.push(
        await writer.stageFolder(
          site.folder,
          new Map(site.files.map(({ path, content }) => [path.slice(site.folder.length + 1), content])),
        ),
      );
    for (; placed < staged.length; placed++) await staged[placed]?.place();
  } catch (cause) {
    for (const one of staged.slice(placed)) await one.discard();
    throw cause;
  }
}
