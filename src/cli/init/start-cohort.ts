/** `roadfolio init --cohort`. */
import { basename } from "node:path";
import { cohortClosing, cohortFiles, cohortPaths } from "../../init/cohort-files.ts";
import type { Found } from "../../init/found.ts";
import { foundLines, plannedLines } from "../../init/preview.ts";
import type { Present } from "../../init/what-to-write.ts";
import type { FileReader, FileWriter } from "../../ports/files.ts";
import type { Environment } from "../../ports/environment.ts";
import type { Ask } from "./ask.ts";
import { placeFiles } from "./place-files.ts";
import { presentAt } from "./present.ts";
import { toCommit } from "./to-commit.ts";

/** @param ask null to write without asking. @returns false if the user does not want the files */
export async function startCohort(
  files: FileReader & FileWriter,
  found: Found,
  { folder, dir, environment }: { folder: string; dir: string; environment: Environment },
  ask: Ask | null,
  print: (lines: readonly string[]) => void,
): Promise<boolean> {
  const present = new Map<string, Present>();
  for (const path of Object.values(cohortPaths)) present.set(path, await presentAt(files, path));
  const [workflow, daily] = await Promise.all([
    import("../../../docs/cohort.yml"),
    import("../../../docs/cohort-daily.yml"),
  ]);
  const texts = { folder: basename(folder), workflow: workflow.default, daily: daily.default };
  const planned = cohortFiles(present, found, texts);
  const toWrite = planned.length === 0 ? ["Nothing is missing."] : ["To write", ...plannedLines(planned)];
  print(["Found", ...foundLines(found, []), "", ...toWrite, ""]);
  const writes = planned.flatMap(({ path, content }) => (content === null ? [] : [{ path, content }]));
  if (writes.length > 0 && ask !== null && !(await ask.mayWrite())) return false;
  await placeFiles(files, writes);
  const left = new Set(planned.flatMap(({ path, content }) => (content === null ? [path] : [])));
  const ours = Object.values(cohortPaths).filter((path) => path === cohortPaths.cohort || !left.has(path));
  const paths = await toCommit(ours, folder, found.git !== null, environment);
  print(cohortClosing(found, { paths, dir }));
  return true;
}
