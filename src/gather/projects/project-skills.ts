/** Searches each project's files for every skill of the catalogue, all projects of a repository in one pass. */
import type { CiFile } from "../../activity/project.ts";
import type { ProjectDescription, ProjectSeen } from "../../activity/project.ts";
import type { CodeMatches } from "../../activity/code-match.ts";
import type { Leaf } from "../../evidence/code/search/leaf.ts";
import type { ProjectsQuestion } from "../questions.ts";
import type { Git } from "../../ports/git/port.ts";
import type { TimedReading } from "../../ports/reading-time.ts";
import type { IntroductionQuestions } from "../code/introductions.ts";
import { readCode } from "../code/read-code.ts";
import type { TreeFile } from "../code/tree.ts";
import { shownFiles } from "./shown-files.ts";

/** A project's place in its repository. */
export interface PlacedProject {
  id: string;
  /** From the repository's root, with "/" at the end; "" for the whole repository. */
  folder: string;
  /** Its files that people wrote. */
  files: readonly TreeFile[];
  /** The CI files that concern it. */
  ci: readonly CiFile[];
  /** Some of its files are missing from the clone. */
  lacking: boolean;
  description: ProjectDescription;
}

/** By project id, the matches of each leaf, and the lines of its files that are shown. */
type SkillsSeen = ReadonlyMap<string, Pick<ProjectSeen, "code" | "shown">>;

export type SkillsReading = (head: string, whose: IntroductionQuestions) => Promise<SkillsSeen>;

/** READMEs are skipped: they are not code, and Roadfolio writes parts of them. */
const readme = /(?:^|\/)readme[^/]*$/i;

/** @throws GitError if files cannot be read */
export async function skillsIn(
  git: Git,
  tree: readonly TreeFile[],
  projects: readonly PlacedProject[],
  { leaves, ours, excerpts }: Pick<ProjectsQuestion, "leaves" | "ours" | "excerpts">,
  timed: TimedReading,
): Promise<SkillsReading> {
  const withFiles = projects.filter(({ files }) => files.some(({ path }) => !readme.test(path)));
  if (withFiles.length === 0) return async () => new Map();
  const skills = await leaves();
  const views = withFiles.map((project) => ({ id: project.id, pathIn: pathsIn(project) }));
  const reading = await readCode(
    git,
    { files: tree.filter(({ path }) => views.some(({ pathIn }) => pathIn(path) !== null)), others: [] },
    {
      leaves: views.flatMap(({ id, pathIn }) => skills.map((leaf) => leafIn(leaf, id, pathIn))),
      first: [],
      ours,
      excerpts: false,
    },
    timed,
  );
  return async (head, whose) => {
    const found = byProject(await reading.attribute(head, whose));
    const seen = new Map<string, Pick<ProjectSeen, "code" | "shown">>();
    for (const [id, code] of found)
      seen.set(id, { code, shown: excerpts ? await shownFiles(code, reading.sourceOf) : [] });
    return seen;
  };
}

/** Makes a path relative to the project's folder, so that globs such as "/a" work; null for files outside it. */
type ProjectPath = (path: string) => string | null;

function pathsIn({ folder, ci }: PlacedProject): ProjectPath {
  const workflows = new Set(ci.map(({ path }) => path));
  return (path) => {
    if (workflows.has(path)) return path;
    return path.startsWith(folder) && !readme.test(path) ? path.slice(folder.length) : null;
  };
}

function leafIn(leaf: Leaf, id: string, pathIn: ProjectPath): Leaf {
  const patterns = leaf.patterns.map((pattern) => ({
    ...pattern,
    path: (path: string) => {
      const own = pathIn(path);
      return own !== null && pattern.path(own);
    },
  }));
  const tie = leaf.tie && { tie: { ...leaf.tie, skill: `${id}:${leaf.tie.skill}` } };
  return { ...leaf, key: `${id}:${leaf.key}`, patterns, ...tie };
}

/** Splits keys at the first colon, which ids never contain. */
function byProject(matches: CodeMatches): Map<string, CodeMatches> {
  const projects = new Map<string, CodeMatches>();
  for (const [key, some] of Object.entries(matches)) {
    const at = key.indexOf(":");
    const id = key.slice(0, at);
    projects.set(id, { ...projects.get(id), [key.slice(at + 1)]: some });
  }
  return projects;
}
