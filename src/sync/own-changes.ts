/** Keeps uncommitted edits that somebody made by hand out of Roadfolio's commit. */
import type { Plan } from "../plan/plan.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import type { FileReader } from "../ports/files.ts";
import type { GitWriter } from "../ports/git/port.ts";
import { errors } from "../problems/errors.ts";

/** Computes what the same run would write if files were as last committed. */
export interface AsCommitted {
  /** Recomputes the plan from another snapshot of the same roadmap. */
  planAgain(snapshot: Snapshot): Plan;
  /** Reads and computes everything again, from these files. */
  planFrom(files: FileReader): Promise<Plan>;
}

/**
 * A file may differ from HEAD because an earlier run wrote it without a commit. It has somebody's own changes if the run
 * would write something else over the committed version.
 * @throws an uncommitted error that names the files with changes of somebody's own
 */
export async function refuseUncommitted(
  plan: Plan,
  snapshot: Snapshot,
  files: FileReader,
  writer: Pick<GitWriter, "uncommitted">,
  { planAgain, planFrom }: AsCommitted,
): Promise<void> {
  const roadmap = snapshot.roadmap.path;
  // Nobody edits the pictures in there by hand.
  const paths = plan.files.map(({ path }) => path).filter((path) => !path.startsWith(".roadfolio/"));
  const before = await writer.uncommitted(paths);
  if (before.size === 0) return;
  const others = [...before].filter(([path]) => path !== roadmap);
  const committed = { ...snapshot, files: { ...snapshot.files, ...Object.fromEntries(others) } };
  const mixed = others.length === 0 ? [] : differing(plan, planAgain(committed), others);
  const text = before.get(roadmap);
  if (text !== undefined) {
    const from: FileReader = { ...files, read: async (path) => (path === roadmap ? text : files.read(path)) };
    mixed.unshift(...differing(plan, await planFrom(from), [[roadmap, text]]));
  }
  if (mixed.length > 0) throw errors.uncommitted(mixed);
}

/** The paths of files that the two plans write differently. Git may have changed their line endings. */
function differing(plan: Plan, other: Plan, files: readonly (readonly [path: string, unknown])[]): string[] {
  const contentIn = ({ files: planned }: Plan, path: string): string | undefined =>
    planned.find((one) => one.path === path)?.content.replaceAll("\r\n", "\n");
  return files.flatMap(([path]) => (contentIn(plan, path) === contentIn(other, path) ? [] : [path]));
}
