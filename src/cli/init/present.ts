/** Reads what is already in the folder. */
import type { Files, Present } from "../../init/what-to-write.ts";
import type { FileReader } from "../../ports/files.ts";
import { UserError } from "../../problems/errors.ts";

const workflows = ".github/workflows";

/** Reads the files that init may write, under the names that they have on disk. */
export async function readPresent(files: FileReader, roadmap: string): Promise<Files> {
  const spelled = async (path: string): Promise<string> => (await files.spelling(path)) ?? path;
  const paths = { roadmap: await spelled(roadmap), readme: await spelled("README.md") };
  const found = (await files.list(workflows).catch(() => null)) ?? [];
  const workflowPaths = found
    .filter((path) => /^[^/]+\.ya?ml$/i.test(path))
    .map((path) => `${workflows}/${path}`);
  return {
    paths,
    roadmap: await presentAt(files, paths.roadmap),
    readme: await presentAt(files, paths.readme),
    ignore: await presentAt(files, ".gitignore"),
    workflows: new Map(
      await Promise.all(workflowPaths.map(async (path) => [path, await presentAt(files, path)] as const)),
    ),
  };
}

/** The text of a file, or why it cannot be read. */
export async function presentAt(files: FileReader, path: string): Promise<Present> {
  try {
    return await files.read(path);
  } catch (cause) {
    if (cause instanceof UserError)
      return { unreadable: `${cause.message.replace(/\.$/, "")}. ${cause.hint} Then run init again.` };
    throw cause;
  }
}
