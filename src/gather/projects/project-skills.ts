/** Looks for every skill of the catalogue in the files of each project, all projects of a repository at once. */
import type { CiFile } from "../../activity/project.ts";
import type { ProjectDescription } from "../../activity/project.ts";
import type { CodeMatches } from "../../activity/code-match.ts";
import type { Leaf } from "../../evidence/code/search/leaf.ts";
import type { ProjectsQuestion } from "../questions.ts";
import type { Git } from "../../ports/git/port.ts";
import type { IntroductionQuestions } from "../code/introductions.ts";
import { readCode } from "../code/read-code.ts";
import type { TreeFile } from "../code/tree.ts";

/** A project's place in its repository. */
export interface PlacedProject {
  id: string;
  /** From the repository's root, with "/" at its end; "" for the whole repository. */
  folder: string;
  /** Its files that count. */
  files: readonly TreeFile[];
  /** The files of CI systems that are about it. */
  ci: readonly CiFile[];
  /** The clone lacks some of its files. */
  lacking: boolean;
  description: ProjectDescription;
}

/** @returns by the project's id, where each leaf is found */
export type SkillsReading = (
  head: string,
  whose: IntroductionQuestions,
) => Promise<ReadonlyMap<string, CodeMatches>>;

/** A README is no code, and ours stands in it. */
const readme = /(?:^|\/)readme[^/]*$/i;

/** @throws GitError when files cannot be read */
export async function skillsIn(
  git: Git,
  tree: readonly TreeFile[],
  projects: readonly PlacedProject[],
  { leaves, ours }: Pick<ProjectsQuestion, "leaves" | "ours">,
): Promise<SkillsReading> {
  const withFiles = projects.filter(({ files }) => files.some(({ path }) => !readme.test(path)));
  if (withFiles.length === 0) return async () => new Map();
  const skills = await leaves();
  const views = withFiles.map((project) => ({ id: project.id, seen: seenFrom(project) }));
  const reading = await readCode(
    git,
    tree.filter(({ path }) => views.some(({ seen }) => seen(path) !== null)),
    {
      leaves: views.flatMap(({ id, seen }) => skills.map((leaf) => leafIn(leaf, id, seen))),
      first: [],
      ours,
      excerpts: false,
    },
  );
  return async (head, whose) => byProject(await reading.attribute(head, whose));
}

/** A path as the project sees it, so that its folder is what "the top" means; null for what is no part of it. */
type Seen = (path: string) => string | null;

function seenFrom({ folder, ci }: PlacedProject): Seen {
  const workflows = new Set(ci.map(({ path }) => path));
  return (path) => {
    if (workflows.has(path)) return path;
    return path.startsWith(folder) && !readme.test(path) ? path.slice(folder.length) : null;
  };
}

function leafIn(leaf: Leaf, id: string, seen: Seen): Leaf {
  const patterns = leaf.patterns.map((pattern) => ({
    ...pattern,
    path: (path: string) => {
      const own = seen(path);
      return own !== null && pattern.path(own);
    },
  }));
  return { ...leaf, key: `${id}:${leaf.key}`, patterns };
}

/** No id holds a colon. */
function byProject(matches: CodeMatches): Map<string, CodeMatches> {
  const projects = new Map<string, CodeMatches>();
  for (const [key, some] of Object.entries(matches)) {
    const at = key.indexOf(":");
    const id = key.slice(0, at);
    projects.set(id, { ...projects.get(id), [key.slice(at + 1)]: some });
  }
  return projects;
}
