/** When the owner worked on each project, and in how many commits. */
import type { ProjectSeen, Work } from "../../activity/project.ts";
import { type FolderWork, workIn } from "../history/own-work.ts";
import { newestOf } from "../history/stream.ts";
import type { Git } from "../../ports/git/port.ts";
import type { IntroductionQuestions } from "../code/introductions.ts";
import type { PlacedProject } from "./project-skills.ts";

/** What the history of the whole repository says. */
export interface WholeWork {
  /** The owner's commits in it; null if there are none. */
  work: Work | null;
  /** Shas at doubling distances from HEAD. */
  milestones: readonly string[];
}

/** git compares the trees of all commits to find those that changed a folder, so in longer histories they are not counted. */
const mostMilestones = 3;

/** @returns by project id. @throws GitError */
export async function workOn(
  git: Git,
  head: string,
  projects: readonly PlacedProject[],
  whose: IntroductionQuestions & WholeWork,
): Promise<Map<string, Pick<ProjectSeen, "last" | "work">>> {
  const countable = whose.milestones.length <= mostMilestones;
  const counted = countable ? projects.filter(({ folder }) => folder !== "") : [];
  const folders = counted.map(({ folder }) => folder);
  const inFolders = await workIn(git, head, folders, whose);
  const worked = new Map<string, FolderWork>();
  for (const [index, { id }] of counted.entries()) {
    const one = inFolders[index];
    if (one !== undefined) worked.set(id, one);
  }
  for (const project of projects) {
    if (worked.has(project.id)) continue;
    const last = await newestHere(git, head, project, whose);
    worked.set(project.id, { last, work: project.folder === "" ? whose.work : null });
  }
  return worked;
}

async function newestHere(
  git: Git,
  head: string,
  { folder }: PlacedProject,
  whose: IntroductionQuestions,
): Promise<FolderWork["last"]> {
  const last = await newestOf(git, head, folder, whose);
  // The boundary commit of a shallow clone seems to add every file.
  return last !== null && last.root && !whose.complete ? null : last;
}
