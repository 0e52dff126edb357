/** Finds out whether a commit is the one in which an item was ticked by hand, along with other work. */
import type { HandTick } from "../../evidence/decide/hand-ticks.ts";
import { readBlobs } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import { doneIds } from "../../roadmap/done-ids.ts";
import type { HandTicksQuestion } from "../questions.ts";
import { type ChangedFile, changedFiles, isOurs } from "./changed-files.ts";

/**
 * Compares roadmap.json in each commit with its parent. It may have been in another folder then, so a file of the same
 * name counts too. A commit that adds or moves the file made none of the ticks in it.
 * @param prefix the folder that git runs in, from the repository's root, with "/" at the end; git is asked if it is null
 * @returns null if git cannot tell
 * @throws GitError if git cannot be started
 */
export async function readHandTicks(
  git: Git,
  { ticks, path, generated }: HandTicksQuestion,
  prefix: string | null = null,
): Promise<HandTick[] | null> {
  const changes = await changedFiles(git, [...new Set(ticks.map(({ sha }) => sha))]);
  if (changes === null) return null;
  const folder = prefix ?? (await git.ask("rev-parse", "--show-prefix")) ?? "";
  const name = path.split("/").at(-1) ?? path;
  const isRoadmap = (file: ChangedFile): boolean => file.path.split("/").at(-1) === name;
  const ours = [path, ...generated].map((one) => folder + one);
  const withWork = ticks.flatMap((tick) => {
    const files = changes.get(tick.sha) ?? [];
    const hasWork = files.some((file) => !isRoadmap(file) && !isOurs(file.path, ours));
    return hasWork ? files.filter(isRoadmap).map((file) => ({ tick, file })) : [];
  });
  const blobs = [...new Set(withWork.flatMap(({ file }) => [file.before, file.after]))];
  const texts = await readBlobs(git, blobs);
  const done = new Map(
    blobs.flatMap((blob, index) => {
      const text = texts[index];
      return text === undefined ? [] : [[blob, doneIds(text)] as const];
    }),
  );
  return withWork
    .filter(
      ({ tick, file }) => done.get(file.after)?.has(tick.id) && done.get(file.before)?.has(tick.id) === false,
    )
    .map(({ tick }) => tick);
}
