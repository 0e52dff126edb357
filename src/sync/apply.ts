/** Writes the files of a plan. If it crashes at any point, running again finishes the work. */
import type { Plan, PlannedSiteFile } from "../plan/plan.ts";
import type { FileContent, FileWriter, Staged } from "../ports/files.ts";

/**
 * Writes everything to temporary names, each after a check of its target. Only when all of it is on disk are the files
 * renamed, the site last, so a full disk or a missing permission leaves everything as it was.
 * @throws an unsafe-target or write error
 */
export async function applyFiles({ files, site }: Plan, writer: FileWriter): Promise<void> {
  const changed = files.filter(({ status }) => status !== "unchanged");
  if (site !== null) await writer.checkTarget(site.folder);
  const isStale = site?.files.some(({ status }) => status !== "unchanged") === true;
  // Drawn before anything is staged, so that a failure leaves no temporary files.
  const drawn = isStale ? await drawSite(site.files) : [];

  const staging = changed.map(({ path, content }) => writer.stage(path, content));
  if (isStale) {
    const nameOf = (path: string): string => path.slice(site.folder.length + 1);
    const inFolder = drawn.map(({ path, content }) => [nameOf(path), content] as const);
    // A picture whose name is there already shows the same, so it is not drawn again.
    const pictures = site.files.filter(
      ({ status, content }) => status === "unchanged" && typeof content !== "string",
    );
    const kept = new Set(pictures.map(({ path }) => nameOf(path)));
    staging.push(writer.stageFolder(site.folder, new Map(inFolder), kept));
  }
  const results = await Promise.allSettled(staging);
  const staged = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  const failure = results.find((result) => result.status === "rejected");
  if (failure !== undefined) {
    await discard(staged);
    throw failure.reason;
  }
  for (const [index, one] of staged.entries())
    try {
      await one.place();
    } catch (cause) {
      await discard(staged.slice(index));
      throw cause;
    }
}

/** Loads the code that draws pictures. Loading is slow because it unpacks the letters. */
export const loadDrawer = () => import("./cards/draw-card.ts");

/** Turns each picture into a function that draws or copies it. */
export async function drawSite(
  files: readonly PlannedSiteFile[],
): Promise<{ path: string; content: FileContent }[]> {
  const { drawCard } = await loadDrawer();
  return files.map(({ path, content }) => ({
    path,
    content:
      typeof content === "string"
        ? content
        : () => ("base64" in content ? Buffer.from(content.base64, "base64") : drawCard(content)),
  }));
}

async function discard(staged: readonly Staged[]): Promise<void> {
  for (const one of staged) await one.discard();
}
